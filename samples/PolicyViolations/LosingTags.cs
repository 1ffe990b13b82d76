using System.Text.Json;

namespace PolicyViolations;

/// <summary>PUR0905: data is kept where no tag says what it may be used for. From there it could go anywhere.</summary>
[Purpose(Purposes.Support)]
internal static class LosingTags
{
    // One finding for one object, however many members lose their tags.
    public static CustomerRow Map(Customer customer) => new() // finds PUR0905
    {
        Id = customer.Id,
        Name = customer.Name,
        Email = customer.Email,
    };

    public static void Update(CustomerRow row, Customer customer)
    {
        row.Id = customer.Id;
        row.Name = customer.Name; // finds PUR0905
    }

    public static IReadOnlyList<CustomerEntry> MapAll(IEnumerable<Customer> customers) =>
        [.. from customer in customers
            orderby customer.Name
            select new CustomerEntry(customer.Id, customer.Name)]; // finds PUR0905

    // A helper that keeps what it is given; the caller is at fault.
    public static CustomerRow MapThroughHelper(Customer customer)
    {
        var row = new CustomerRow { Id = customer.Id };
        Fill(row, customer.Name, "unknown"); // finds PUR0905
        return row;
    }

    // A serializer reads all that the object holds.
    public static void Archive(Snapshot snapshot, Customer customer)
    {
        snapshot.Json = JsonSerializer.Serialize(customer); // finds PUR0905
        snapshot.Fields["email"] = customer.Email; // finds PUR0905
        snapshot.Count++;
    }

    // Tagged, the same data is where it should be.
    public static CustomerCard Introduce(Customer customer) => new(customer.Id, customer.Name, customer.Email);

    // Locals, tuples, anonymous objects and private members need no tags: what they hold is followed.
    public static CustomerCard? Find(IEnumerable<Customer> customers, string email)
    {
        var found = customers
            .Select(customer => new { customer.Id, Person = (customer.Name, customer.Email) })
            .FirstOrDefault(customer => customer.Person.Email == email);
        return found is null ? null : new CustomerCard(found.Id, found.Person.Name, found.Person.Email);
    }

    // What is decided from data is not the data.
    public static void Measure(Snapshot snapshot, Customer customer)
    {
        snapshot.Count = customer.Name.Length;
        snapshot.IsComplete = customer.Email.Contains('@');
    }

    private static void Fill(CustomerRow row, string name, string email)
    {
        row.Name = name;
        row.Email = email;
    }
}

/// <summary>Other projects see only the declaration: it must say what comes back.</summary>
[Purpose(Purposes.Support)]
public static class Directory
{
    public static string AddressOf(Customer customer) =>
        customer.Email.ToUpperInvariant(); // finds PUR0905

    [return: DataCategory(DataCategories.Identity)]
    public static string NameOf(Customer customer) => customer.Name.Trim();
}

internal sealed class CustomerRow
{
    public Guid Id { get; set; }

    public string Name { get; set; } = ""; // finds PUR0205

    public string Email { get; set; } = ""; // finds PUR0205
}

internal sealed record CustomerEntry(Guid Id, string Name);

internal sealed record CustomerCard(
    Guid Id, [DataCategory(DataCategories.Identity)] string Name, [DataCategory(DataCategories.Contact)] string Email);

internal sealed class Snapshot
{
    public string Json { get; set; } = "";

    public Dictionary<string, string> Fields { get; } = [];

    public int Count { get; set; }

    public bool IsComplete { get; set; }
}
