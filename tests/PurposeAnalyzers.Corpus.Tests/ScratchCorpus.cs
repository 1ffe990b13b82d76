using PurposeAnalyzers.Corpus.Compilations;
using PurposeAnalyzers.Corpus.References;

namespace PurposeAnalyzers.Corpus.Tests;

/// <summary>A small corpus on disk for one test: a library, and a web project that uses it.</summary>
internal sealed class ScratchCorpus : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-test-");

    public ScratchCorpus()
    {
        Write("Directory.Build.props", """
            <Project><PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>
            """);
        Write("Shop/Shop.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <ItemGroup>
                <Compile Remove="Old/**" />
                <Compile Include="../Shared/*.cs" />
                <Using Include="System.Text" />
                <InternalsVisibleTo Include="Web" />
              </ItemGroup>
            </Project>
            """);
        Write("Shop/Customer.cs", """
            namespace Shop;
            public class Customer { public string? Email { get; set; } internal List<Order> Orders { get; } = []; }
            public class Order { public StringBuilder Note { get; } = new(Shared.Texts.Empty); }
            """);
        Write("Shop/Old/Broken.cs", "this does not compile");
        Write("Shop/obj/Generated.cs", "neither does this");
        Write("Shared/Texts.cs", "namespace Shared; internal static class Texts { public const string Empty = \"\"; }");
        Write("Web/Web.csproj", """
            <Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><ProjectReference Include="..\Shop\Shop.csproj" /></ItemGroup></Project>
            """);
        Write("Web/Program.cs", """
            var app = WebApplication.Create(args);
            app.MapGet("/", (Shop.Customer customer) => customer.Orders.Count + Web.Mailer.Send(customer));
            app.Run();
            """);
        Write("Web/Mailer.cs", """
            namespace Web;
            public static class Mailer
            {
                public static int Send(Shop.Customer customer)
                {
                    return customer.Email!.Length;
                }
            }
            """);
    }

    public string Root => _folder.FullName;

    public DirectoryInfo Folder => _folder;

    public FileInfo Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(Root, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
        return file;
    }

    public CorpusCompiler Compiler(string[]? exclude = null) =>
        new(CorpusFolder.Read(Root, exclude ?? []), ReferenceList.Load(packages: null), ImmutableDictionary<string, string>.Empty);

    public void Dispose() => _folder.Delete(recursive: true);
}
