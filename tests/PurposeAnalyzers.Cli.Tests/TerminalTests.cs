using PurposeAnalyzers.Cli.Terminal;
using Spectre.Console;

namespace PurposeAnalyzers.Cli.Tests;

public sealed class TerminalTests
{
    [Fact]
    public async Task Progress_tolerates_what_looks_like_markup()
    {
        var (console, _, _) = Create(isTerminal: true);
        Assert.Equal(3, await console.WaitAsync("Building [x].csproj", show =>
        {
            show("[/] \u001b[31m");
            return Task.FromResult(3);
        }));
    }

    [Fact]
    public void A_table_keeps_long_cells_on_one_line_where_nobody_wraps()
    {
        var (console, output, _) = Create(isTerminal: false);
        console.Table(["A", "B"], [["1", new string('x', 500) + "[red]"]]);
        Assert.Contains(output.ToString().Split('\n'), line => line.Contains(new string('x', 500) + "[red]", StringComparison.Ordinal));
    }

    [Fact]
    public void A_quiet_console_says_only_what_is_wrong()
    {
        var (console, output, error) = Create(isTerminal: true, isQuiet: true);
        console.Line("hello");
        console.Table(["A"], [["1"]]);
        console.Problem("[bold]broken[/]");
        Assert.Equal("", output.ToString());
        Assert.Equal("[bold]broken[/]", error.ToString().Trim());
    }

    [Fact]
    public void Without_color_there_are_no_escapes()
    {
        var (console, output, error) = Create(isTerminal: true);
        console.Line("good", new Style(Color.Green, decoration: Decoration.Bold));
        console.Problem("bad");
        Assert.DoesNotContain('\u001b', output.ToString() + error);
    }

    private static (ToolConsole Console, StringWriter Output, StringWriter Error) Create(bool isTerminal, bool isQuiet = false)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var host = new ToolHost(output, error, isTerminal, HasColor: false, Width: isTerminal ? 80 : 0, ".", new FixedTime(), FakeBuild.None);
        return (new ToolConsole(host, isQuiet), output, error);
    }
}
