using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Corpus.Compilations;
using PurposeAnalyzers.Corpus.References;

namespace PurposeAnalyzers.Corpus.Measurement;

/// <summary>
/// The analyzers that the SDK turns on in every project, with its default severities. As in a build, those run that may warn: what is a suggestion or hidden does
/// not reach the command line, so the compiler leaves it out.
/// </summary>
internal sealed class SdkAnalyzers
{
    private const string SeverityKey = "dotnet_diagnostic.";

    private readonly ImmutableDictionary<string, ReportDiagnostic> severities;

    private SdkAnalyzers(ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableDictionary<string, ReportDiagnostic> severities)
    {
        All = analyzers;
        this.severities = severities;
    }

    public ImmutableArray<DiagnosticAnalyzer> All { get; }

    /// <summary>From the newest SDK that knows the framework that runs this program; null where there is none, or its analyzers need a newer compiler than this one.</summary>
    public static SdkAnalyzers? Find()
    {
        var configuration = Path.Combine("build", "config", $"analysislevel_{Environment.Version.Major}_default.globalconfig");
        var folder = InstalledVersions.Of("sdk")
            .Select(sdk => Path.Combine(sdk, "Sdks", "Microsoft.NET.Sdk", "analyzers"))
            .FirstOrDefault(analyzers => File.Exists(Path.Combine(analyzers, configuration)));
        if (folder is null)
        {
            return null;
        }

        var severities = ReadSeverities(Path.Combine(folder, configuration));
        var analyzers = new[] { "Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll" }
            .SelectMany(file => new AnalyzerFileReference(Path.Combine(folder, file), new Loader()).GetAnalyzers(LanguageNames.CSharp))
            .Where(analyzer => analyzer.SupportedDiagnostics.Any(descriptor => MayWarn(descriptor, severities)))
            .ToImmutableArray();
        return analyzers.IsEmpty ? null : new SdkAnalyzers(analyzers, severities);
    }

    /// <summary>The same project with the SDK's severities.</summary>
    public CorpusCompilation Configure(CorpusCompilation project) => project with
    {
        Compilation = project.Compilation.WithOptions(project.Compilation.Options.WithSpecificDiagnosticOptions(severities)),
    };

    private static bool MayWarn(DiagnosticDescriptor descriptor, ImmutableDictionary<string, ReportDiagnostic> severities) =>
        severities.TryGetValue(descriptor.Id, out var severity)
            ? severity is ReportDiagnostic.Warn or ReportDiagnostic.Error
            : descriptor is { IsEnabledByDefault: true, DefaultSeverity: DiagnosticSeverity.Warning or DiagnosticSeverity.Error };

    /// <summary><c>dotnet_diagnostic.CA2016.severity = suggestion</c></summary>
    private static ImmutableDictionary<string, ReportDiagnostic> ReadSeverities(string file) => File.ReadLines(file)
        .Select(line => line.Split('=', StringSplitOptions.TrimEntries))
        .Where(parts => parts.Length == 2 && parts[0].StartsWith(SeverityKey, StringComparison.Ordinal))
        .ToImmutableDictionary(
            parts => parts[0].Split('.')[1],
            parts => parts[1] switch
            {
                "none" => ReportDiagnostic.Suppress,
                "silent" => ReportDiagnostic.Hidden,
                "suggestion" => ReportDiagnostic.Info,
                "error" => ReportDiagnostic.Error,
                _ => ReportDiagnostic.Warn,
            });

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
            // They lie beside each other.
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
