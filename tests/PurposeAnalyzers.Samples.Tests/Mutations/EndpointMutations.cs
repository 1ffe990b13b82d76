using static PurposeAnalyzers.Samples.Tests.Mutations.Edit;

namespace PurposeAnalyzers.Samples.Tests.Mutations;

/// <summary>Article 8: who is not signed in sees no personal data.</summary>
internal static class EndpointMutations
{
    public static readonly Mutation[] All =
    [
        new(
            "Anybody may look at a profile",
            Replace("Members/AccountEndpoints.cs", "routes.MapGet(\"/me\", GetProfileAsync);", "routes.MapGet(\"/me\", GetProfileAsync).AllowAnonymous();"),
            new Expectation("PUR0801", "Members/AccountEndpoints.cs", "return new ProfileResponse(")),
        new(
            "Anybody may read the open tickets",
            Replace(
                "Support/SupportEndpoints.cs",
                "routes.MapGet(\"/tickets/open\", GetOpenAsync).RequireAuthorization(Access.Staff);",
                "routes.MapGet(\"/tickets/open\", GetOpenAsync).AllowAnonymous();"),
            new Expectation("PUR0801", "Support/SupportEndpoints.cs", "        await (")),
        new(
            "Anybody may list the members",
            Replace(
                "Members/AccountEndpoints.cs",
                "        routes.MapGet(\"/me\", GetProfileAsync);",
                """
                        routes.MapGet("/me", GetProfileAsync);
                        routes.MapGet("/members", async (ClubDbContext db) => await db.Members.ToListAsync()).AllowAnonymous();
                """),
            new Expectation("PUR0801", "Members/AccountEndpoints.cs", "routes.MapGet(\"/members\"")),
        new(
            "Anybody may see which addresses guess passwords",
            Replace("Security/SecurityEndpoints.cs", ".RequireAuthorization(Access.Staff)", ".AllowAnonymous()"),
            new Expectation("PUR0801", "Security/SecurityEndpoints.cs", "routes.MapGet(\"/security/suspects\"")),
        new(
            "Anybody may look at the books on sale",
            Replace("Orders/OrderEndpoints.cs", "routes.MapGet(\"/products/{sku}\", GetProductAsync);", "routes.MapGet(\"/products/{sku}\", GetProductAsync).AllowAnonymous();")),
    ];
}
