using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Provenance.Consent;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.CodeFixes.Disclosure.Consent;

/// <summary>A consent check for what a finding needs, as the code at its place can call it.</summary>
/// <param name="Expression"><c>member.AcceptsNewsletter</c>, <c>await consents.AllowsAsync(member, "marketing")</c></param>
/// <param name="Member">The id of the check, which is the same for other findings.</param>
internal sealed record ReachableCheck(ExpressionSyntax Expression, string Member)
{
    public static IEnumerable<ReachableCheck> Find(ReportedFinding finding, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        var needed = finding.Values(FlowDiagnostic.Recipients) is { IsEmpty: false } recipients ? recipients : finding.Purposes;
        var checks = finding.Project.ConsentChecks;
        if (needed.IsEmpty || checks.AreNone || CheckedRecord.Of(finding, node, model, cancellationToken) is not { } record)
        {
            return [];
        }

        var own = MembersOf(record.Type).Select(member => (Holder: record.Expression, Member: member));
        return own.Concat(InScope(node, record.Type, model, checks))
            .Where(found => checks.Of(found.Member) is { } check && Covers(check, needed))
            .Select(found => (found.Member, Call: CheckCall.Build(found.Holder, found.Member, checks.Of(found.Member)!.Ids.IsEmpty ? needed : [], record)))
            .Where(found => found.Call is not null)
            .Select(found => new ReachableCheck(found.Call!, found.Member.GetDocumentationCommentId() ?? found.Member.Name))
            .GroupBy(check => check.Expression.ToString())
            .Select(same => same.First());
    }

    /// <summary>Variables and members that the code can name, with the members of what they hold; and static classes of the project. Another record tells of itself.</summary>
    private static IEnumerable<(ExpressionSyntax? Holder, ISymbol Member)> InScope(SyntaxNode node, INamedTypeSymbol record, SemanticModel model, DeclaredChecks checks) =>
        model.LookupSymbols(node.SpanStart).SelectMany(symbol => symbol switch
        {
            ILocalSymbol local when local.Locations[0].SourceSpan.Start > node.SpanStart => [],
            ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol when !RecordPath.AreAlike(TypeOf(symbol), record) =>
                MembersOf(TypeOf(symbol)).Select(member => (Holder: (ExpressionSyntax?)CheckCall.NameOf(symbol), member))
                    .Concat(symbol is IPropertySymbol ? [((ExpressionSyntax?)null, symbol)] : []),
            IMethodSymbol => [(null, symbol)],
            INamedTypeSymbol { IsStatic: true } type when SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, model.Compilation.Assembly) =>
                type.GetMembers().Select(member => (Holder: (ExpressionSyntax?)CheckCall.NameOf(type), member)),
            _ => Enumerable.Empty<(ExpressionSyntax?, ISymbol)>(),
        }).Where(found => checks.Of(found.Item2) is not null);

    private static IEnumerable<ISymbol> MembersOf(ITypeSymbol? type)
    {
        for (var t = type; t is not null and not { SpecialType: not SpecialType.None }; t = t.BaseType)
        {
            foreach (var member in t.GetMembers().Where(m => !m.IsStatic && m is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }))
            {
                yield return member;
            }
        }

        foreach (var member in type?.AllInterfaces.SelectMany(i => i.GetMembers()) ?? [])
        {
            yield return member;
        }
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool Covers(ConsentCheck check, ImmutableArray<string> needed) =>
        check.Ids.IsEmpty || needed.All(id => check.Ids.Any(known => PurposeId.IsWithin(id, known)));
}
