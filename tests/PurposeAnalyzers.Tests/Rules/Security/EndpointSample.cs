using PurposeAnalyzers.Testing;
using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.Security;

/// <summary>A web application about members: the namespaces that its code needs, and where the members come from.</summary>
internal static class EndpointSample
{
    private const string Club = """
        global using Microsoft.AspNetCore.Authorization;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Mvc;
        global using Microsoft.AspNetCore.Mvc.RazorPages;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.AspNetCore.SignalR;

        public interface IClub
        {
            Member Find(int id);
            Task<Member> FindAsync(int id);
            IQueryable<Member> Members { get; }
        }
        """;

    public static CSharpAnalyzerVerifier<PurposeAnalyzer>.Test Test(string source)
    {
        var test = FlowSample.Test(source, Club);

        // What the sample's helpers read and return is the business of other rules.
        test.DisabledDiagnostics.AddRange(["PUR0901", "PUR0902", "PUR0401", "PUR0402"]);
        return test;
    }

    public static Task VerifyAsync(string source) => Test(source).RunAsync();

    /// <param name="statements">Statements that map endpoints of <c>app</c>.</param>
    /// <param name="members">More members of their class.</param>
    public static Task VerifyMapAsync(string statements, string members = "") => VerifyAsync($$"""
        static class Endpoints
        {
            {{members}}
            static void Map(WebApplication app)
            {
                {{statements}}
            }
        }
        """);
}
