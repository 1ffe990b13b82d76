namespace PurposeAnalyzers.Package.Tests;

/// <summary>Views, pages and components of a real web project, compiled by the SDK's own generator.</summary>
[Collection(PackageCollection.Name)]
public sealed class RazorTests(PackedPackages packages)
{
    private const string Project = "Web";

    private const string Member = """
        using PurposeAnalyzers.Annotations;

        namespace Web;

        public class Member
        {
            [PermittedPurposes("support")] public string Email { get; set; } = "";
            [PermittedPurposes("support", "marketing")] public string Name { get; set; } = "";
            public int Number { get; set; }
        }

        public class Row { public string Text { get; set; } = ""; public int Number { get; set; } }
        """;

    private const string Imports = """
        @using PurposeAnalyzers.Annotations
        @using Web
        @attribute [Purpose("marketing")]
        """;

    private const string View = """
        @model Member
        @addTagHelper *, Microsoft.AspNetCore.Mvc.TagHelpers
        <h1>@Model.Name</h1>
        <label asp-for="Email"></label>
        <input asp-for="Email" />
        <partial name="_Row" model="new Row { Number = Model.Number }" />
        <a href="mailto:@Model.Email">write</a>
        """;

    private const string Page = """
        @page
        @attribute [Purpose("support")]
        <p>@Visitor.Email</p>
        @functions {
            Member Visitor { get; } = new();
            Row Make() => new() { Text = Visitor.Email };
        }
        """;

    private const string Component = """
        <b>@Member.Name</b>
        @foreach (var friend in Friends)
        {
            <i title="@friend.Email">@friend.Name</i>
        }
        @code {
            [Microsoft.AspNetCore.Components.Parameter] public Member Member { get; set; } = new();
            [Microsoft.AspNetCore.Components.Parameter] public List<Member> Friends { get; set; } = [];
        }
        """;

    [Fact]
    public void Views_report_on_request_at_their_own_lines()
    {
        var consumer = packages.NewConsumer("razor")
            .WriteProject(Project, properties: "<RequiresAspNetWebAssets>false</RequiresAspNetWebAssets>", sdk: "Microsoft.NET.Sdk.Web") // else a package is downloaded
            .Write("Web/Program.cs", "var app = WebApplication.CreateBuilder(args).Build(); app.Run();")
            .Write("Web/Member.cs", Member)
            .Write("Web/Views/_ViewImports.cshtml", Imports)
            .Write("Web/Views/Home/Index.cshtml", View)
            .Write("Web/Pages/_ViewImports.cshtml", Imports.Split("@attribute")[0])
            .Write("Web/Pages/Contact.cshtml", Page)
            .Write("Web/Parts/_Imports.razor", Imports)
            .Write("Web/Parts/Card.razor", Component)
            .Restore(Project);

        Assert.Empty(consumer.Build(Project).PurposeFindings);

        consumer.Write("Web/.globalconfig", "is_global = true\npurpose_report_views = true\n");
        Assert.Equal(
            ["PUR0901 Card.razor(4)", "PUR0901 Index.cshtml(5)", "PUR0901 Index.cshtml(7)", "PUR0905 Contact.cshtml(6)"],
            consumer.Build(Project).Findings.Where(f => f.Id.StartsWith("PUR", StringComparison.Ordinal)).Select(f => $"{f.Id} {f.File}({f.Line})").Order(StringComparer.Ordinal));
    }
}
