namespace PurposeAnalyzers.Models.Logging;

/// <summary>
/// A message template: which of the values behind it are written as text, <c>{Name}</c> or <c>{$Name}</c>, and which with all that
/// they hold, <c>{@Name}</c>. Read as logging libraries do: what is no hole is text.
/// </summary>
internal sealed class LogTemplate
{
    private LogTemplate(ImmutableArray<LogHole> holes)
    {
        Holes = holes;
        IsPositional = !holes.IsEmpty && holes.All(hole => hole.Position is not null);
    }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<LogHole> Holes { get; }

    /// <summary>Whether every hole is a number: then values are matched by position, and one can fill several holes; else in order.</summary>
    public bool IsPositional { get; }

    public static LogTemplate Parse(string text)
    {
        var holes = ImmutableArray.CreateBuilder<LogHole>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '{')
            {
                continue;
            }

            if (i + 1 < text.Length && text[i + 1] == '{')
            {
                i++;
                continue;
            }

            var end = text.IndexOf('}', i);
            if (end < 0)
            {
                break;
            }

            if (LogHole.TryParse(text.Substring(i + 1, end - i - 1), i) is { } hole)
            {
                holes.Add(hole);
                i = end;
            }
        }

        return new LogTemplate(holes.ToImmutable());
    }

    /// <summary>Whether the value at this place among the arguments is written with all that it holds.</summary>
    public bool Destructures(int argument) => HolesOf(argument).Any(hole => hole.IsDestructuring);

    /// <summary>The holes that the value at this place among the arguments fills.</summary>
    public IEnumerable<LogHole> HolesOf(int argument) => Holes.Where((hole, i) => (IsPositional ? hole.Position : i) == argument);

    /// <summary>Whether the value of this name is; the logging generator matches by name.</summary>
    public bool Destructures(string name) => Holes.Any(hole => hole.IsDestructuring && string.Equals(hole.Name, name, StringComparison.OrdinalIgnoreCase));
}
