using Spectre.Console;

namespace PurposeAnalyzers.Cli.Terminal;

/// <summary>The few colors of the tool; each says what words say too.</summary>
internal static class Styles
{
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Faint = new(decoration: Decoration.Dim);
    public static readonly Style Good = new(Color.Green);
    public static readonly Style Problem = new(Color.Red);
    public static readonly Style Warning = new(Color.Yellow);
}
