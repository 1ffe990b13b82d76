using Microsoft.CodeAnalysis.CSharp;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.CodeFixes.Tests;

public sealed class SymbolIdTests
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("Shop", [CSharpSyntaxTree.ParseText("""
        namespace Shop;
        interface ISend<T> { void Send(T to, int times); }
        class Mailer : ISend<string>
        {
            public Mailer(string host) { }
            void ISend<string>.Send(string to, int times) { }
            public string Host { get; set; }
            public string this[int index] => "";
            static void Main() { }
        }
        record Letter<T>(T To);
        """)], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);

    [Theory]
    [InlineData("T:Shop.Mailer", "Shop.Mailer")]
    [InlineData("P:Shop.Mailer.Host", "Shop.Mailer.Host")]
    [InlineData("M:Shop.Mailer.#ctor(System.String)#host", "string host")]
    [InlineData("P:Shop.Mailer.Item(System.Int32)#index", "int index")]
    [InlineData("P:Shop.Letter`1.To", "Shop.Letter<T>.To")]
    [InlineData("M:Shop.Letter`1.#ctor(`0)#To", "T To")]
    public void An_id_is_found(string id, string symbol) => Assert.Equal(symbol, SymbolId.Find(id, Compilation)?.ToDisplayString());

    [Fact]
    public void An_explicit_implementation_is_found_and_so_is_its_parameter()
    {
        var send = Compilation.GetTypeByMetadataName("Shop.Mailer")!.GetMembers().OfType<IMethodSymbol>().Single(m => !m.ExplicitInterfaceImplementations.IsEmpty);
        var id = send.GetDocumentationCommentId()!;
        Assert.Equal(send, SymbolId.Find(id, Compilation), SymbolEqualityComparer.Default);
        Assert.Equal(send.Parameters[1], SymbolId.Find(id + "#times", Compilation), SymbolEqualityComparer.Default);
    }

    [Theory]
    [InlineData("M:Shop.Mailer.#ctor(System.String)#other")]
    [InlineData("P:Shop.Mailer.Port")]
    [InlineData("#to")]
    [InlineData("claim:email")]
    [InlineData("")]
    public void What_the_compilation_does_not_have_is_not_found(string id) => Assert.Null(SymbolId.Find(id, Compilation));
}
