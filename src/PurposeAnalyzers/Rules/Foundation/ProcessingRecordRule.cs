using System.Globalization;
using PurposeAnalyzers.Facts.Records;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules.Foundation;

/// <summary>Says what a project does with personal data, right or wrong, in the log that a build writes for reports. Nothing else ever shows it.</summary>
/// <example>
/// <code>
/// [Purpose("support")]
/// string To(Member m) =&gt; m.Email;   // PUR0001 with PurposeReport=true: 'Member.Email' is used once by 'Desk.To' for 'support'
/// </code>
/// </example>
internal static class ProcessingRecordRule
{
    /// <summary>The key of <see cref="Diagnostic.Properties"/> under which the kind of record stands.</summary>
    public const string Fact = "fact";

    public static Diagnostic Report(ProcessingRecord record) => Diagnostic.Create(
        Descriptors.PUR0001_ProcessingRecord,
        PlaceInFile(record.Place),
        record.Values.ToImmutableDictionary(value => value.Key, value => (string?)value.Value).Add(Fact, record.Kind.Name),
        Texts.Get("PUR0001_" + record.Text, record.Named.Select(Name).Concat(Times(record)).ToArray()));

    /// <summary>What happens in generated code is no finding there, but a fact: it is told where a person can look, or in the generated file.</summary>
    private static Location PlaceInFile(Location place)
    {
        var span = place.GetMappedLineSpan();
        return span.Path is { Length: > 0 } path ? Location.Create(path, place.SourceSpan, span.Span) : Location.None;
    }

    private static object Name(object named) => named switch
    {
        IAssemblySymbol assembly => assembly.Name,
        ISymbol code => Wording.Code(code),
        ImmutableArray<string> ids => Wording.Ids(ids),
        _ => named,
    };

    private static IEnumerable<object> Times(ProcessingRecord record)
    {
        if (record.Values.TryGetValue(ProcessingRecord.Count, out var count))
        {
            yield return count == "1" ? Texts.Get("Once") : Texts.Get("Times", count.ToString(CultureInfo.InvariantCulture));
        }
    }
}
