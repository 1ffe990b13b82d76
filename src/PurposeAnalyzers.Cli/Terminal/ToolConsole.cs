using PurposeAnalyzers.Cli.Reports.Html;
using Spectre.Console;

namespace PurposeAnalyzers.Cli.Terminal;

/// <summary>
/// Prints for people: colors, tables and progress on a terminal, plain lines elsewhere. Text is text: what looks like markup stays what it is, and control
/// characters are spelled out.
/// </summary>
internal sealed class ToolConsole
{
    /// <summary>Nobody wraps the lines of a file.</summary>
    private const int Unwrapped = 4096;

    private readonly IAnsiConsole output;
    private readonly IAnsiConsole error;

    public ToolConsole(ToolHost host, bool isQuiet)
    {
        IsQuiet = isQuiet;
        IsInteractive = host.IsTerminal && !isQuiet;
        output = Create(host, host.Output);
        error = Create(host, host.Error);
    }

    /// <summary>Only what was asked for and what is wrong.</summary>
    public bool IsQuiet { get; }

    /// <summary>Whether progress is shown.</summary>
    public bool IsInteractive { get; }

    public void Line(string text = "", Style? style = null)
    {
        if (!IsQuiet)
        {
            Write(output, text, style);
        }
    }

    /// <summary>Also when the tool is to be quiet.</summary>
    public void Problem(string text, Style? style = null) => Write(error, text, style ?? Styles.Problem);

    /// <param name="rows">Cells; the first ones are the headings.</param>
    /// <param name="rightAligned">Columns of numbers.</param>
    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, params int[] rightAligned)
    {
        if (IsQuiet)
        {
            return;
        }

        var table = new Table().Border(TableBorder.None);
        for (var i = 0; i < headings.Count; i++)
        {
            var column = new TableColumn(new Text(VisibleText.Of(headings[i]), Styles.Faint)) { Alignment = rightAligned.Contains(i) ? Justify.Right : Justify.Left };
            column.Padding = new Padding(i == 0 ? 2 : 0, 0, 2, 0);
            column.NoWrap = i == 0 || rightAligned.Contains(i);
            table.AddColumn(column);
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(VisibleText.Of(cell))));
        }

        output.Write(table);
    }

    /// <summary>Shows that something goes on, and what, while it does.</summary>
    public async Task<T> WaitAsync<T>(string text, Func<Action<string>, Task<T>> work)
    {
        if (!IsInteractive)
        {
            return await work(_ => { });
        }

        return await error.Status().StartAsync(Safe(text), context => work(what => context.Status(Safe(what))));
    }

    private static string Safe(string text) => Markup.Escape(VisibleText.Of(text));

    private static void Write(IAnsiConsole console, string text, Style? style)
    {
        console.Write(new Text(VisibleText.Of(text), style));
        console.WriteLine();
    }

    private static IAnsiConsole Create(ToolHost host, TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = host.HasColor ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = host.HasColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = host.IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = host.IsTerminal && host.Width > 0 ? host.Width : Unwrapped;
        return console;
    }
}
