namespace PurposeAnalyzers.Models.Logging;

/// <summary>
/// A message template: which of the values behind it are written as text, <c>{Name}</c> or <c>{$Name}</c>, and which with all that
/// they hold, <c>{@Name}</c>. Read as logging libraries do: what is no hole is text.
/// </summary>
internal sealed class LogTemplate
{
    private readonly ImmutableArray<LogHole> holes;
    private readonly bool isPositional;

    private LogTemplate(ImmutableArray<LogHole> holes)
    {
        this.holes = holes;
        isPositional = !holes.IsEmpty && holes.All(hole => hole.Position is not null);
    }

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

            if (LogHole.TryParse(text.Substring(i + 1, end - i - 1)) is { } hole)
            {
                holes.Add(hole);
                i = end;
            }
        }

        return new LogTemplate(holes.ToImmutable());
    }

    /// <summary>Whether the value at this place among the arguments is written with all that it holds.</summary>
    /// <remarks>Values are matched by position if every hole is a number, else in order; a value can fill several holes then.</remarks>
    public bool Destructures(int argument)
    {
        for (var i = 0; i < holes.Length; i++)
        {
            if (holes[i].IsDestructuring && (isPositional ? holes[i].Position : i) == argument)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the value of this name is; the logging generator matches by name.</summary>
    public bool Destructures(string name) => holes.Any(hole => hole.IsDestructuring && string.Equals(hole.Name, name, StringComparison.OrdinalIgnoreCase));
}
