using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Settings;
using PurposeAnalyzers.Suggestions.Names;

namespace PurposeAnalyzers.Suggestions;

/// <summary>The names that suggest personal data in one file: those of the tables, with what <c>purpose_suggest_names</c> adds to them or takes away.</summary>
internal sealed class SuggestedNames
{
    private const ValueShape AnyShape = ValueShape.Text | ValueShape.Number | ValueShape.Date | ValueShape.Choice;

    private static readonly SuggestedNames Default = new([]);

    private readonly ImmutableArray<NameRow> added;
    private readonly ImmutableArray<NameRow> removed;

    private SuggestedNames(IReadOnlyCollection<string> entries)
    {
        added = Rows(entries.Where(entry => entry[0] != '-'));
        removed = Rows(entries.Where(entry => entry[0] == '-').Select(entry => entry.Substring(1)));
    }

    /// <summary>Reads <c>purpose_suggest_names = LoyaltyNumber, -DisplayName</c>.</summary>
    public static SuggestedNames Read(AnalyzerConfigOptions options) =>
        options.TryGetValue(SettingCatalogue.SuggestedNames.Name, out var value) && value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } entries
            ? new SuggestedNames(entries)
            : Default;

    public NameRow? Find(string name) =>
        removed.Any(row => Ends(name, row.Name)) ? null : added.FirstOrDefault(row => Ends(name, row.Name)) ?? NameTable.Find(name);

    private static ImmutableArray<NameRow> Rows(IEnumerable<string> names) =>
        names.Where(name => name.Length > 0).Select(name => new NameRow(name, DataKind.PersonalData, NameStrength.Telling, AnyShape)).ToImmutableArray();

    private static bool Ends(string name, string ending)
    {
        var (words, last) = (Words.Of(name), Words.Of(ending));
        return !last.IsEmpty
            && words.Length >= last.Length
            && (words.Skip(words.Length - last.Length).SequenceEqual(last)
                || (Words.AreUnmarked(ending) && name.EndsWith(ending, StringComparison.Ordinal)));
    }
}
