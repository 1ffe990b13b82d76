using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace PolicyViolations;

/// <summary>PUR0801: an endpoint that the code opens to callers who need not sign in returns personal data.</summary>
[Purpose(Purposes.Support)]
internal static class OpeningEndpoints
{
    public static void Map(IEndpointRouteBuilder app, CustomerRegister register)
    {
        app.MapGet("/customers/{id}/name", (Guid id) => register.Find(id).Name).AllowAnonymous(); // finds PUR0801
        app.MapGet("/customers/{id}", (Guid id) => Results.Ok(register.Find(id))).AllowAnonymous(); // finds PUR0801
        app.MapGet("/customers/{id}/known", (Guid id) => register.Find(id).Name.Length > 0).AllowAnonymous();
        app.MapGet("/mine/{id}", (Guid id) => Results.Ok(register.Find(id))).RequireAuthorization();

        // The group opens what is mapped in it, and nothing closes it again.
        var open = app.MapGroup("/open").AllowAnonymous();
        open.MapGet("/customers", register.Names).RequireAuthorization();
        open.MapGet("/customers/count", () => register.Customers.Count);

        // Callers may have back what they sent.
        open.MapPost("/enquiries", (Enquiry enquiry) => Results.Ok(enquiry.From));
    }
}

[AllowAnonymous]
[Purpose(Purposes.Support)]
public sealed class CustomersController(CustomerRegister register) : ControllerBase
{
    // Open with its controller. [Authorize] here would not close it.
    [HttpGet("/api/customers/{id}")]
    public ActionResult<Customer> Get(Guid id) => register.Find(id); // finds PUR0801

    [HttpGet("/api/customers/{id}/id")]
    public IActionResult Exists(Guid id) => Ok(register.Find(id).Id);
}

[Purpose(Purposes.Support)]
public sealed class CustomerRegister
{
    public List<Customer> Customers { get; } = [];

    public Customer Find(Guid id) => Customers.Single(customer => customer.Id == id);

    internal IResult Names()
    {
        var names = Customers.Select(customer => customer.Name);
        return Results.Ok(names); // finds PUR0801
    }
}
