using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Resources;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules.PolicyExceptions;

/// <summary>What the diagnostics of invalid exceptions have in common: who is named, and the properties for fixes and reports.</summary>
internal static class ExceptionDiagnostic
{
    /// <summary>The key of <see cref="Diagnostic.Properties"/> under which the exception's id stands.</summary>
    public const string Exception = "exception";

    /// <summary>What <c>Approval</c> must be for the code as it is.</summary>
    public const string Approval = "approval";

    /// <summary>The latest day that <c>Expires</c> may name.</summary>
    public const string Latest = "latest";

    /// <summary>The id; null for other annotations, and where there is none, which says so by itself (PUR0206).</summary>
    public static string? IdOf(AnnotationUse use) =>
        use.Name == AnnotationNames.PolicyException && use.Data.String(0) is { } id && !string.IsNullOrWhiteSpace(id) ? id : null;

    public static ImmutableDictionary<string, string?> Properties(AnnotationUse use, PurposeModel model) =>
        ImmutableDictionary<string, string?>.Empty
            .Add(Exception, use.Data.String(0))
            .Add(FindingDiagnostic.Code, SymbolId.Of(use.Target))
            .WithArticles(model.Policies, use.Data.String(0) is { } id ? [(IdKind.Exception, id)] : []);

    /// <summary>What a message begins with: the exception's id and the code that it is on.</summary>
    public static LocalizableString Text(AnnotationUse use, string text, params object[] more) =>
        Texts.Get(text, new object[] { use.Data.String(0)!, CodeOf(use) }.Concat(more).ToArray());

    private static string CodeOf(AnnotationUse use) => use.Target is IAssemblySymbol ? use.Target.Name : Wording.Code(use.Target);
}
