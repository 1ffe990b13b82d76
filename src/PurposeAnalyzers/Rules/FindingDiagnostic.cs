using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Facts;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules;

/// <summary>What the diagnostics of all findings have in common: place, related locations, and properties for fixes and reports.</summary>
internal static class FindingDiagnostic
{
    /// <summary>Ids of the data members, as documentation comments name them; separated by spaces.</summary>
    public const string Data = "data";

    /// <summary>The purposes that the data does not permit; separated by spaces.</summary>
    public const string Purposes = "purposes";

    /// <summary>The purposes that all the data permits, as the tags state them; separated by spaces.</summary>
    public const string Permitted = "permitted";

    /// <summary>The purposes that all the data permits which the code uses: any of them would be right for it. Separated by spaces.</summary>
    public const string Suitable = "suitable";

    /// <summary>Id of the member that the code belongs to.</summary>
    public const string Code = "code";

    /// <summary>Ids of the callables on the way to the read; separated by spaces.</summary>
    public const string Path = "path";

    /// <summary>Where only the version is wrong: the version that added the purpose.</summary>
    public const string Version = "version";

    /// <summary>Where only the version is wrong: since when the data is collected, yyyy-MM-dd.</summary>
    public const string CollectedSince = "collectedSince";

    /// <summary>The finding's name in baselines and reports: <c>rule|member|datum|ordinal</c>, see <see cref="Baseline.Fingerprint"/>.</summary>
    public const string Fingerprint = "fingerprint";

    public static Draft Create(
        DiagnosticDescriptor descriptor, Finding finding, PurposeModel model, CancellationToken cancellationToken, params object[] arguments)
    {
        var path = EffectPath.Of(finding.Refused[0], model, cancellationToken);
        var related = finding.Refused
            .SelectMany(d => d.Datum.Tags.Select(t => t.Location))
            .Concat(path.Steps.Select(PlaceOf))
            .Where(location => location.Kind is not (LocationKind.None or LocationKind.MetadataFile))
            .Select(model.Reportable)
            .Distinct();
        return Draft.Create(descriptor, PlaceOf(finding.Use.Syntax), related, Properties(finding, path).WithArticles(model.Policies, Subjects(finding)), arguments);
    }

    /// <summary>Where to look: the identifier of a declaration, else the piece of code itself.</summary>
    public static Location PlaceOf(SyntaxNode syntax) => syntax switch
    {
        ConstructorDeclarationSyntax constructor => constructor.Identifier.GetLocation(),
        BaseTypeDeclarationSyntax type => type.Identifier.GetLocation(),
        MethodDeclarationSyntax method => method.Identifier.GetLocation(),
        _ => syntax.GetLocation(),
    };

    private static ImmutableDictionary<string, string?> Properties(Finding finding, EffectPath path)
    {
        var tooOld = finding.Kind == FindingKind.PurposeAddedLater ? Addition.Find(finding.Refused[0].Datum, finding.Purposes) : null;
        var permitted = finding.Refused.SelectMany(d => d.Datum.Tags).SelectMany(t => t.Permitted).Distinct(StringComparer.Ordinal);
        return ImmutableDictionary<string, string?>.Empty
            .Add(Data, string.Join(" ", finding.Refused.Select(d => d.Datum.Id)))
            .Add(Purposes, string.Join(" ", finding.Purposes))
            .Add(Permitted, string.Join(" ", permitted.OrderBy(p => p, StringComparer.Ordinal)))
            .Add(Suitable, string.Join(" ", finding.Suitable()))
            .Add(Code, SymbolId.Of(finding.Owner))
            .Add(Path, string.Join(" ", path.Callables.Select(SymbolId.Of)))
            .With(tooOld);
    }

    /// <summary>What a policy may have an article for.</summary>
    public static IEnumerable<(IdKind Kind, string Id)> Subjects(IEnumerable<Tag> tags, IEnumerable<string> purposes)
    {
        var stated = tags.ToList();
        return stated.SelectMany(tag => tag.Permitted.AddRange(tag.ConsentRequired)).Concat(purposes).Select(id => (IdKind.Purpose, id))
            .Concat(stated.Select(tag => tag.Category).OfType<string>().Select(id => (IdKind.Category, id)));
    }

    private static IEnumerable<(IdKind Kind, string Id)> Subjects(Finding finding) => Subjects(finding.Refused.SelectMany(d => d.Datum.Tags), finding.Purposes);

    /// <summary>What is known of the version that added a purpose, if any did.</summary>
    public static ImmutableDictionary<string, string?> With(this ImmutableDictionary<string, string?> properties, Addition? addition) =>
        addition is null ? properties : properties.Add(Version, addition.Version).Add(CollectedSince, addition.CollectedSince);
}
