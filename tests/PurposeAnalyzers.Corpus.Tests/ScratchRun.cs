using Microsoft.CodeAnalysis.Diagnostics;

namespace PurposeAnalyzers.Corpus.Tests;

/// <summary>Runs the runner on a small corpus, with one binding in its policy or without a policy.</summary>
internal static class ScratchRun
{
    public static async Task<(int Exit, string Output)> Async(
        DiagnosticAnalyzer analyzer, Func<CorpusSettings, CorpusSettings> change, string? binding = null, Action<ScratchCorpus>? prepare = null)
    {
        using var corpus = new ScratchCorpus();
        prepare?.Invoke(corpus);
        var policy = binding is null ? null : corpus.Write("policy.xml", $"""
            <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2025-01-01">
              <Bindings>
                <Data Member="{binding}" Category="contact" />
              </Bindings>
            </PrivacyPolicy>
            """);
        var settings = change(new CorpusSettings(
            corpus.Folder, policy, NoPolicy: false, Properties: [], Exclude: [], Packages: null, Restore: null, Single: false, Concurrent: false,
            List: false, Out: null, Rules: [], Sample: null, Context: 0, Verdicts: null, Members: null,
            CheckBindings: policy is not null, Stability: false, CheckEdits: 0, Cost: false, Rounds: 1, Profile: 0, Analyzers: [], AnalyzerConfigs: [], Editor: null, EditorFiles: 0, Edits: 1));
        var output = new StringWriter();
        var exit = await new CorpusRun(settings, () => analyzer, output).RunAsync();
        return (exit, output.ToString());
    }
}
