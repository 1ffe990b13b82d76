using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Bodies;

namespace PurposeAnalyzers.Flow.Tests;

/// <summary>A compilation of sample code in which every symbol whose name starts with <c>Secret</c> is tracked.</summary>
internal sealed class Sample : IBodyDomain
{
    private static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public Sample(params string[] files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        Compilation = CSharpCompilation.Create(
            "Sample",
            files.Select((text, i) => CSharpSyntaxTree.ParseText(text, options, $"/{i}.cs")),
            Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        Store = new BodyStore(Compilation, this);
    }

    public CSharpCompilation Compilation { get; }

    public BodyStore Store { get; }

    public bool IsAnswer(ISymbol function) => false;

    public bool MakesAnswers(ISymbol function) => false;

    public bool IsDecision(IMethodSymbol method) => false;

    public ImmutableArray<ISymbol> NamedBy(IOperation operation) => [];

    public bool IsTracked(ISymbol symbol) => symbol.Name.StartsWith("Secret", StringComparison.Ordinal);

    public bool IsUse(IOperation read, ISymbol symbol) => true;

    public bool Ignores(IOperation call) => false;

    public bool IsInferred(ISymbol member) => false;

    public bool PicksWhatItShows(ITypeSymbol type) => false;

    public bool IsLookedInto(IParameterSymbol parameter, ITypeSymbol type) => false;

    public bool IsLookedIntoBy(IMethodSymbol method, ITypeSymbol receiver) => false;

    public bool IsOpen(ITypeSymbol type) => type is ITypeParameterSymbol or { SpecialType: SpecialType.System_Object };

    public bool HoldsData(ITypeSymbol type) => false;

    public INamedTypeSymbol Type(string name) => Compilation.GetTypeByMetadataName(name)!;

    /// <summary>The member of a type; <c>Type.Member</c>.</summary>
    public ISymbol Member(string name)
    {
        var dot = name.LastIndexOf('.');
        return Type(name[..dot]).GetMembers(name[(dot + 1)..]).Single();
    }

    public BodyGraph Body(string name) => Store.Get(Member(name), CancellationToken.None);

    /// <summary>What a body does, in order: the names of what it reads and, with brackets, of what it calls.</summary>
    public IEnumerable<string> Events(string name) => Body(name).Events.Select(e => e is Call call ? call.Target.Name + "()" : ((MemberRead)e).Symbol.Name);

    public IMethodSymbol[] Methods() =>
    [
        .. Compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Select(m => Compilation.GetSemanticModel(tree).GetDeclaredSymbol(m)!)),
    ];
}
