namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>Code that is marked with the purposes it serves.</summary>
/// <param name="From">What carries the mark: <c>lambda</c>, <c>member</c>, <c>type</c>, <c>assembly</c> or <c>binding</c>.</param>
public sealed record CodeMark(Symbol Symbol, ImmutableArray<string> Purposes, string From, Place? Place, string Project);
