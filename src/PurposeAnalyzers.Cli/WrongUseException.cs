namespace PurposeAnalyzers.Cli;

/// <summary>The command line asks for what cannot be done; the message says what, and what to do instead.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
