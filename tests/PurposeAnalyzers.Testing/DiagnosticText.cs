using System.Text;

namespace PurposeAnalyzers.Testing;

/// <summary>Writes diagnostics as the code that would expect them, and differences as readable lists.</summary>
internal static class DiagnosticText
{
    public static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    /// <param name="diagnostic">What was reported.</param>
    /// <param name="shift">Where to look for it when the same file has more lines on top.</param>
    public static string Of(Diagnostic diagnostic, Func<FileLinePositionSpan, FileLinePositionSpan>? shift = null)
    {
        var text = new StringBuilder($"new DiagnosticResult(\"{diagnostic.Id}\", DiagnosticSeverity.{diagnostic.Severity})");
        foreach (var location in diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Where(l => l.Kind != LocationKind.None))
        {
            var span = location.GetLineSpan();
            text.Append(Of(shift is null ? span : shift(span), startOnly: false));
        }

        text.Append(CultureInfo.InvariantCulture, $".WithMessage({SymbolDisplay.FormatLiteral(Message(diagnostic), quote: true)})");
        return text.Append(diagnostic.IsSuppressed ? ".WithIsSuppressed(true)" : "").ToString();
    }

    public static string Of(DiagnosticResult expected)
    {
        var text = new StringBuilder(expected.IsMarkup ? $"markup {expected.Id}" : $"new DiagnosticResult(\"{expected.Id}\", DiagnosticSeverity.{expected.Severity})");
        text.AppendJoin("", expected.Locations.Select(l => Of(l.Span, l.StartOnly)));
        text.Append(expected.Message is { } message ? $".WithMessage({SymbolDisplay.FormatLiteral(message, quote: true)})" : "");
        return text.Append(expected.IsSuppressed is { } suppressed ? $".WithIsSuppressed({(suppressed ? "true" : "false")})" : "").ToString();
    }

    /// <summary>The expectation code preceded by the line of code it points at.</summary>
    public static string WithSource(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
        return (line is null ? "" : $"// {line}\n  ") + Of(diagnostic);
    }

    public static string List(string title, IEnumerable<string> entries)
    {
        var list = string.Join("\n  ", entries);
        return list.Length == 0 ? "" : $"\n{title}:\n  {list}";
    }

    /// <summary>The block of lines in which two texts differ, with one line around it.</summary>
    public static string Diff(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var shorter = Math.Min(before.Length, after.Length);
        var head = Enumerable.Range(0, shorter).TakeWhile(i => before[i] == after[i]).Count();
        var tail = Enumerable.Range(1, shorter - head).TakeWhile(i => before[^i] == after[^i]).Count();
        return string.Join('\n',
        [
            $"\n@ line {head + 1} (- expected, + actual)",
            .. before.Skip(head - 1).Take(head > 0 ? 1 : 0).Select(l => "  " + Visible(l)),
            .. before[head..^tail].Select(l => "- " + Visible(l)),
            .. after[head..^tail].Select(l => "+ " + Visible(l)),
            .. before.Skip(before.Length - tail).Take(1).Select(l => "  " + Visible(l)),
        ]);

        static string Visible(string line) => line.Replace("\r", "<CR>", StringComparison.Ordinal).Replace("\t", "<TAB>", StringComparison.Ordinal);
    }

    private static string Of(FileLinePositionSpan span, bool startOnly)
    {
        var path = span.Path == DiagnosticResult.DefaultPath ? "" : $"\"{span.Path}\", ";
        var (start, end) = (span.StartLinePosition, span.EndLinePosition);
        return startOnly
            ? $".WithLocation({path}{start.Line + 1}, {start.Character + 1})"
            : $".WithSpan({path}{start.Line + 1}, {start.Character + 1}, {end.Line + 1}, {end.Character + 1})";
    }
}
