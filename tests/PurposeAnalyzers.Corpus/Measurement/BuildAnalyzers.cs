using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Corpus.Compilations;
using PurposeAnalyzers.Corpus.References;

namespace PurposeAnalyzers.Corpus.Measurement;

/// <summary>
/// The analyzers that a build runs beside ours: those that the SDK turns on in every project, and those that the application adds. As in a build, those run that may warn:
/// what is a suggestion or hidden does not reach the command line, so the compiler leaves it out.
/// </summary>
internal sealed class BuildAnalyzers
{
    private const string SeverityKey = "dotnet_diagnostic.";

    private readonly ImmutableDictionary<string, ReportDiagnostic> severities;

    private BuildAnalyzers(ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableDictionary<string, ReportDiagnostic> severities)
    {
        All = analyzers;
        this.severities = severities;
    }

    public ImmutableArray<DiagnosticAnalyzer> All { get; }

    /// <summary>
    /// The SDK's are those of the newest SDK that knows the framework that runs this program, with its default severities; null where there is none, or its analyzers need a newer
    /// compiler than this one.
    /// </summary>
    /// <param name="added">Assemblies with the application's own analyzers.</param>
    /// <param name="configurations">Its <c>.editorconfig</c> and <c>.globalconfig</c> files: of each rule, the last that names it says how severe it is. Sections are not told apart.</param>
    public static BuildAnalyzers? Find(IEnumerable<string> added, IEnumerable<string> configurations)
    {
        var defaults = Path.Combine("build", "config", $"analysislevel_{Environment.Version.Major}_default.globalconfig");
        var folder = InstalledVersions.Of("sdk")
            .Select(sdk => Path.Combine(sdk, "Sdks", "Microsoft.NET.Sdk", "analyzers"))
            .FirstOrDefault(analyzers => File.Exists(Path.Combine(analyzers, defaults)));
        if (folder is null)
        {
            return null;
        }

        var severities = configurations.Prepend(Path.Combine(folder, defaults)).Aggregate(ImmutableDictionary<string, ReportDiagnostic>.Empty, ReadSeverities);
        var sdk = Load([Path.Combine(folder, "Microsoft.CodeAnalysis.NetAnalyzers.dll"), Path.Combine(folder, "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll")]);
        return sdk.IsEmpty
            ? null
            : new BuildAnalyzers([.. sdk.Concat(Load(added)).Where(analyzer => analyzer.SupportedDiagnostics.Any(descriptor => MayWarn(descriptor, severities)))], severities);
    }

    /// <summary>The same project with the severities of the build.</summary>
    public CorpusCompilation Configure(CorpusCompilation project) => project with
    {
        Compilation = project.Compilation.WithOptions(project.Compilation.Options.WithSpecificDiagnosticOptions(severities)),
    };

    private static ImmutableArray<DiagnosticAnalyzer> Load(IEnumerable<string> assemblies)
    {
        var loader = new Loader();
        return [.. assemblies.SelectMany(assembly => new AnalyzerFileReference(Path.GetFullPath(assembly), loader).GetAnalyzers(LanguageNames.CSharp))];
    }

    private static bool MayWarn(DiagnosticDescriptor descriptor, ImmutableDictionary<string, ReportDiagnostic> severities) =>
        severities.TryGetValue(descriptor.Id, out var severity) && severity != ReportDiagnostic.Default
            ? severity is ReportDiagnostic.Warn or ReportDiagnostic.Error
            : descriptor is { IsEnabledByDefault: true, DefaultSeverity: DiagnosticSeverity.Warning or DiagnosticSeverity.Error };

    /// <summary><c>dotnet_diagnostic.CA2016.severity = suggestion</c></summary>
    private static ImmutableDictionary<string, ReportDiagnostic> ReadSeverities(ImmutableDictionary<string, ReportDiagnostic> before, string file) => before.SetItems(File.ReadLines(file)
        .Select(line => line.Split('=', StringSplitOptions.TrimEntries))
        .Where(parts => parts.Length == 2 && parts[0].StartsWith(SeverityKey, StringComparison.Ordinal))
        .Select(parts => KeyValuePair.Create(
            parts[0].Split('.')[1],
            parts[1] switch
            {
                "default" => ReportDiagnostic.Default,
                "none" => ReportDiagnostic.Suppress,
                "silent" => ReportDiagnostic.Hidden,
                "suggestion" => ReportDiagnostic.Info,
                "error" => ReportDiagnostic.Error,
                _ => ReportDiagnostic.Warn,
            })));

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
            // They lie beside each other.
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
