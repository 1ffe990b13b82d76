using Microsoft.CodeAnalysis.CSharp;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Tests.Provenance.Containment;

/// <summary>Of which libraries types need a look at what they hold.</summary>
public class ReferencingAssembliesTests
{
    private static readonly MetadataReference Framework = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);
    private static readonly MetadataReference Data = Compile("Data", "public class Customer { public string Email; }");
    private static readonly MetadataReference Shop = Compile("Shop", "public class Order { public Customer Customer; }", Data);
    private static readonly MetadataReference Desk = Compile("Desk", "public class Case { public Order Order; }", Data, Shop);
    private static readonly MetadataReference Weather = Compile("Weather", "public class Rain { public int Amount; }");

    private static readonly CSharpCompilation Application = CSharpCompilation.Create("Application", references: [Framework, Data, Shop, Desk, Weather]);

    [Theory]
    [InlineData("Data", true)]
    [InlineData("Shop", true)]
    [InlineData("Desk", true)]
    [InlineData("Weather", false)]
    public void Who_names_a_symbol_or_who_names_it_can_hold_it(string assembly, bool can) =>
        Assert.Equal(can, Knowing("Customer").Contains(Assembly(assembly)));

    [Fact]
    public void The_project_itself_can_hold_all() => Assert.True(Knowing("Rain").Contains(Application.Assembly));

    [Fact]
    public void What_the_framework_declares_anybody_can_hold() => Assert.True(Knowing("System.Object").Contains(Assembly("Weather")));

    [Fact]
    public void Nothing_is_held_where_nothing_is_named() => Assert.False(new ReferencingAssemblies(Application, []).Contains(Application.Assembly));

    private static ReferencingAssemblies Knowing(string type) => new(Application, [Application.GetTypeByMetadataName(type)!]);

    private static IAssemblySymbol Assembly(string name) => Application.SourceModule.ReferencedAssemblySymbols.Single(a => a.Name == name);

    private static PortableExecutableReference Compile(string name, string source, params MetadataReference[] references)
    {
        using var code = new MemoryStream();
        var result = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source)], [Framework, .. references], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(code);
        Assert.True(result.Success);
        return MetadataReference.CreateFromImage(code.ToArray());
    }
}
