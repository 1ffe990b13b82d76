using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PolicyViolations;

/// <summary>PUR0402: data becomes part of text that leaves unseen: an exception's message, a metric, a trace tag, a URL.</summary>
[Purpose(Purposes.Support)]
internal sealed class PuttingDataIntoText(HttpClient http)
{
    private static readonly Meter Meter = new("PolicyViolations");
    private static readonly Counter<int> Answers = Meter.CreateCounter<int>("answers");

    // Exceptions end up in logs and on error pages.
    public static void Check(Customer customer, bool isKnown)
    {
        if (!isKnown)
        {
            throw new InvalidOperationException($"{customer.Email} is unknown"); // finds PUR0402
        }

        if (customer.Name.Length == 0)
        {
            throw new InvalidOperationException($"Customer {customer.Id} has no name");
        }
    }

    // Wherever the message is made.
    public static void CheckThroughHelper(Customer customer) =>
        Guard.Against(customer.Name == "Unknown", customer.Name); // finds PUR0402

    public static void Count(Customer customer)
    {
        Answers.Add(1, new KeyValuePair<string, object?>("customer", customer.Name)); // finds PUR0402
        Answers.Add(1, new KeyValuePair<string, object?>("known", customer.Name != "Unknown"));
    }

    public static void Trace(Customer customer)
    {
        Activity.Current?.SetTag("customer.email", customer.Email); // finds PUR0402
        Activity.Current?.SetTag("customer.id", customer.Id);
    }

    // Browsers, proxies and servers keep the URLs that they see; the body of a request they do not.
    public async Task<string> AskAsync(Customer customer)
    {
        var path = "enquiries?from=" + Uri.EscapeDataString(customer.Email);
        await http.GetStringAsync(path); // finds PUR0402
        return await http.GetStringAsync($"enquiries?customer={customer.Id}");
    }
}

internal static class Guard
{
    public static void Against(bool condition, string subject)
    {
        if (condition)
        {
            throw new ArgumentException($"Not accepted: {subject}");
        }
    }
}
