using System.CommandLine;
using PurposeAnalyzers.Cli.Terminal;

namespace PurposeAnalyzers.Cli.Commands;

/// <summary>What a command works with.</summary>
internal sealed record CommandCall(ToolHost Host, ToolConsole Console, ParseResult Parsed);
