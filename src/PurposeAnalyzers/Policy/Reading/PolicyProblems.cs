using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Policy;

/// <summary>Collects what is wrong in one file.</summary>
internal sealed class PolicyProblems
{
    /// <summary>Whoever has this many errors is not helped by more.</summary>
    public const int Maximum = 100;

    private static readonly LocalizableString Nothing = string.Empty;

    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>More would not be shown.</summary>
    public bool IsFull => diagnostics.Count > Maximum;

    /// <summary>PUR0003 with the text <paramref name="text"/> of <c>Texts.resx</c>.</summary>
    public void Invalid(Location location, string text, params string[] arguments) =>
        Add(Diagnostic.Create(Descriptors.PUR0003_InvalidPolicyFile, location, Texts.Get(text, arguments), Nothing));

    /// <summary>PUR0003 that ends with "did you mean", when there is something to propose.</summary>
    public void Misspelt(Location location, string? suggestion, string text, params string[] arguments) =>
        Add(Diagnostic.Create(
            Descriptors.PUR0003_InvalidPolicyFile,
            location,
            UnknownId.SuggestionProperties(suggestion),
            Texts.Get(text, arguments),
            UnknownId.DidYouMean(suggestion)));

    /// <summary>PUR0201.</summary>
    public void Unknown(Location location, UnknownId unknown) => Add(unknown.At(location));

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() =>
        diagnostics.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal).ToImmutableArray();

    private void Add(Diagnostic diagnostic)
    {
        if (diagnostics.Count < Maximum)
        {
            diagnostics.Add(diagnostic);
        }
        else if (diagnostics.Count == Maximum)
        {
            diagnostics.Add(Diagnostic.Create(
                Descriptors.PUR0003_InvalidPolicyFile,
                diagnostic.Location,
                Texts.Get("PUR0003_TooMany", Maximum.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                Nothing));
        }
    }
}
