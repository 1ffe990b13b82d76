using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Provenance.Containment;
using PurposeAnalyzers.Symbols;
using PurposeAnalyzers.Tests.Models;

namespace PurposeAnalyzers.Tests.Provenance.Containment;

/// <summary>Types with and without personal data, and what is found in them.</summary>
internal sealed class ContainmentSample
{
    private const string Model = """
        public class Member { [PermittedPurposes("support")] public string Email { get; set; } = ""; [PermittedPurposes("billing")] public string Card { get; set; } = ""; public int Id { get; set; } }
        [PermittedPurposes("support")] public class Address { public string City { get; set; } = ""; }
        [PermittedPurposes("support")] public enum Gender { Unknown }
        public class Shop { public string Name { get; set; } = ""; }

        """;

    private readonly Compilation compilation;

    public ContainmentSample(string source, string bindings = "")
    {
        compilation = LibrarySample.CompileWithoutErrors(Model + source);
        var policies = PolicySet.None;
        var resolved = ResolvedBindings.None;
        if (bindings.Length > 0)
        {
            var text = Microsoft.CodeAnalysis.Text.SourceText.From(MemberSample.Policy($"<Bindings>{bindings}</Bindings>"));
            resolved = BindingResolver.Resolve(PolicyReader.Read("/PrivacyPolicy.xml", text, CancellationToken.None).Policy, compilation, CancellationToken.None);
        }

        var assemblies = new AnnotatedAssemblies(compilation);
        Data = new ContainedData(new PersonalData(compilation, new AnnotationReader(policies), assemblies, resolved));
    }

    public ContainedData Data { get; }

    /// <summary>What <c>Sample.Value</c> holds for a reader, by name.</summary>
    public string Find(WholeReader reader) => string.Join(' ', Data.Of(TypeOf("Sample", "Value"), reader).Select(d => d.Name).Order(StringComparer.Ordinal));

    public ITypeSymbol TypeOf(string type, string member) => compilation.GetTypeByMetadataName(type)!.GetMembers(member).Single() switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IMethodSymbol method => method.ReturnType,
        _ => throw new ArgumentException(member),
    };

    public ITypeSymbol TypeOfLocal(string name) =>
        LibrarySample.Operations(compilation).OfType<IVariableDeclaratorOperation>().Single(o => o.Symbol.Name == name).Symbol.Type;

    /// <summary>What a value of a type, written in C#, holds for a reader.</summary>
    public static string Of(string type, WholeReader reader = WholeReader.Everything, string more = "") =>
        new ContainmentSample($$"""
            public class Sample { public {{type}} Value = default!; }
            {{more}}
            """).Find(reader);
}
