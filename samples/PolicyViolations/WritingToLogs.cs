using Microsoft.Extensions.Logging;

namespace PolicyViolations;

/// <summary>PUR0401: personal data is written to a log, and does not permit the purpose that the policy states for logs.</summary>
[Purpose(Purposes.Support)]
internal sealed partial class WritingToLogs(ILogger<WritingToLogs> logger)
{
    public void Answer(Customer customer)
    {
        logger.LogInformation("Answer sent to {Address}", customer.Email); // finds PUR0401
        logger.LogInformation("Answer sent to {CustomerId}", customer.Id);
        logger.LogInformation("Answer sent to an address of {Length} characters", customer.Email.Length);
    }

    // The name travels in a record, which prints all it holds; a plain class prints the name of its type.
    public void Open(Customer customer, string question)
    {
        var enquiry = new Enquiry(customer.Name, question);
        logger.LogInformation("Opened {Enquiry}", enquiry); // finds PUR0401
        logger.LogInformation("Opened for {Customer}", customer);
        logger.LogInformation("Opened for {@Customer}", customer); // finds PUR0401
    }

    // Any way of writing counts, and any way of making the text.
    public void Close(Customer customer)
    {
        using var scope = logger.BeginScope("Customer {Name}", customer.Name); // finds PUR0401
        ClosedFor(logger, customer.Email); // finds PUR0401
        Console.WriteLine("Closed: " + customer.Name); // finds PUR0401
        Journal.Write(logger, $"Closed for {customer.Name.ToUpperInvariant()}"); // finds PUR0401
        Journal.Write(logger, $"Closed for {customer.Id}");
    }

    public void Overview(IEnumerable<Customer> customers)
    {
        var names = string.Join(", ", customers.Select(customer => customer.Name));
        logger.LogDebug("Waiting: {Names}", names); // finds PUR0401
        logger.LogDebug("Waiting: {Count}", customers.Count());
    }

    // The policy lets technical data into logs.
    [Purpose(Purposes.Security)]
    public void Block(Customer customer) => logger.LogWarning("Blocked {Address}", customer.LastIpAddress);

    [LoggerMessage(LogLevel.Information, "Closed for {Address}")]
    private static partial void ClosedFor(ILogger logger, string address);
}

internal sealed record Enquiry([DataCategory(DataCategories.Identity)] string From, string Question);

/// <summary>Knows nothing of customers: what it writes is up to those who call it.</summary>
internal static class Journal
{
    public static void Write(ILogger logger, string entry) => logger.LogInformation("{Entry}", entry);
}
