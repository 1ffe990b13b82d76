using System.Text.RegularExpressions;
using PurposeAnalyzers.Corpus.Compilations;

namespace PurposeAnalyzers.Corpus.Reports;

/// <summary>Members whose name suggests personal data, as documentation-comment ids ready for a policy's bindings.</summary>
internal static class MembersReport
{
    /// <param name="bound">Text of the policy, or null: members that it binds get a star.</param>
    public static void Write(TextWriter output, Regex name, string? bound, ImmutableArray<CorpusCompilation> projects)
    {
        foreach (var project in projects)
        {
            var members =
                from member in project.Compilation.GetSymbolsWithName(candidate => name.IsMatch(candidate), SymbolFilter.Member)
                where member is IPropertySymbol or IFieldSymbol { AssociatedSymbol: null, HasConstantValue: false } && !member.IsOverride
                let id = member.GetDocumentationCommentId()
                where id is not null
                orderby id
                select (id, type: (member as IPropertySymbol)?.Type ?? ((IFieldSymbol)member).Type);
            output.WriteLine($"== {project.Name}");
            foreach (var (id, type) in members)
            {
                var star = bound?.Contains($"\"{id}\"", StringComparison.Ordinal) == true ? '*' : ' ';
                output.WriteLine($"{star} {id} : {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}");
            }
        }
    }
}
