using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.CodeFixes.PolicyFiles;

/// <summary>An element of the policy file whose lists of ids can be added to. All else in the file stays as it is written.</summary>
/// <param name="policy">The file.</param>
/// <param name="find">Finds the element in what has become of the file: a place in its start tag.</param>
internal sealed class PolicyEntry(PrivacyPolicy policy, Func<PrivacyPolicy, Location?> find)
{
    public static PolicyEntry Category(PrivacyPolicy policy, string id) => new(policy, current => current.FindCategory(id)?.Location);

    public static PolicyEntry Binding(PrivacyPolicy policy, PolicyBinding binding) => new(policy, current => current.Bindings
        .FirstOrDefault(other => other.Kind == binding.Kind && other.Target == binding.Target && other.Assembly == binding.Assembly)?.Location);

    /// <summary>Null where the project has no such file that can be edited.</summary>
    public AdditionalTextEdit? Add(string attribute, string id, string change, Project project) =>
        project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == policy.Path) is { } file
            ? new AdditionalTextEdit(file.Id, change, text => Add(text, attribute, id))
            : null;

    private SourceText Add(SourceText text, string attribute, string id) =>
        PolicyReader.Read(policy.Path, text, CancellationToken.None).Policy is { } current && find(current) is { Kind: LocationKind.ExternalFile } place
            ? text.WithChanges(StartTag.At(text.ToString(), place.SourceSpan.Start).AddTo(attribute, id))
            : text;
}
