using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Provenance.Consent;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Settings;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.CodeFixes;

/// <summary>What repairs need to know of a project: its policy, the tags of its data and the purposes of its code, read as the analyzers read them.</summary>
internal sealed class ProjectView
{
    private readonly Lazy<ResolvedBindings> bindings;
    private readonly Lazy<AnnotatedAssemblies> assemblies;
    private readonly Lazy<PersonalData> personalData;
    private readonly Lazy<DeclaredChecks> consentChecks;
    private readonly Lazy<CodePurposes> codePurposes;

    private ProjectView(Project project, Compilation compilation, CancellationToken cancellationToken)
    {
        Project = project;
        Compilation = compilation;
        Policies = PolicySet.Load(project.AnalyzerOptions.AdditionalFiles, project.AnalyzerOptions.AnalyzerConfigOptionsProvider, cancellationToken);
        bindings = new(() => BindingResolver.Resolve(Policies.Current, compilation, cancellationToken));
        assemblies = new(() => new AnnotatedAssemblies(
            compilation,
            new MarkedAssemblies(compilation, bindings.Value.Markers),
            PurposeOptions.Read(project.AnalyzerOptions.AnalyzerConfigOptionsProvider).ReferencedProjects));
        personalData = new(() => new PersonalData(compilation, new AnnotationReader(Policies, bindings.Value.Markers), assemblies.Value, bindings.Value));
        consentChecks = new(() => new DeclaredChecks(compilation, bindings.Value, assemblies.Value));
        codePurposes = new(() => new CodePurposes(compilation, assemblies.Value, bindings.Value));
    }

    public Project Project { get; }

    public Solution Solution => Project.Solution;

    public Compilation Compilation { get; }

    public PolicySet Policies { get; }

    public PersonalData PersonalData => personalData.Value;

    public DeclaredChecks ConsentChecks => consentChecks.Value;

    public CodePurposes CodePurposes => codePurposes.Value;

    /// <summary>The data that a finding names; a claim of a request has a name, but no declaration.</summary>
    public Datum? FindDatum(string id) =>
        (SymbolId.Find(id, Compilation) ?? bindings.Value.ClaimSymbols.Values.FirstOrDefault(claim => claim.Name == id)) is { } symbol ? PersonalData.DatumOf(symbol) : null;

    /// <summary>Null for a project that has no compilation.</summary>
    public static async Task<ProjectView?> CreateAsync(Project project, CancellationToken cancellationToken) =>
        await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation ? new ProjectView(project, compilation, cancellationToken) : null;
}
