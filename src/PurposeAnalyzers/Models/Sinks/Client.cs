namespace PurposeAnalyzers.Models.Sinks;

/// <summary>What sends data to somebody outside, whom only the code around it can name.</summary>
/// <param name="What">How messages call it: <c>HttpClient.PostAsync</c>.</param>
internal sealed record Client(string What, SentAs As);
