namespace PurposeAnalyzers.Models;

/// <summary>Microsoft.Extensions.Compliance: what a redactor returns may be logged.</summary>
internal static class Redactors
{
    private const string Redactor = "Microsoft.Extensions.Compliance.Redaction.Redactor";

    /// <summary>The one that returns what it is given.</summary>
    private const string NoRedactor = "Microsoft.Extensions.Compliance.Redaction.NullRedactor";

    public static bool Contain(IMethodSymbol method) =>
        (method.Name is "Redact" or "TryRedact" && IsRedactor(method.ContainingType))
        || (method.Name == "AppendRedacted" && method.Parameters.Any(p => IsRedactor(p.Type as INamedTypeSymbol)));

    private static bool IsRedactor(INamedTypeSymbol? type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (LibraryNames.Is(t, NoRedactor))
            {
                return false;
            }

            if (LibraryNames.Is(t, Redactor))
            {
                return true;
            }
        }

        return false;
    }
}
