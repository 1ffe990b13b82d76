namespace PolicyViolations;

/// <summary>PUR0904: data is kept under a tag that permits more than the data does.</summary>
[Purpose(Purposes.Support)]
internal static class WideningTags
{
    // Contact data may be used for the newsletter; a name must not, whatever it is copied into.
    public static Label Print(Customer customer) => new() // finds PUR0904
    {
        Addressee = customer.Name,
        Address = customer.Email,
    };

    public static void Correct(Label label, Customer customer)
    {
        label.Addressee = customer.Name; // finds PUR0904
        label.Address = customer.Email;
    }

    public static IEnumerable<Envelope> PrintAll(IEnumerable<Customer> customers) =>
        customers.Select(customer => new Envelope($"{customer.Name} <{customer.Email}>")); // finds PUR0904

    public static Envelope Readdress(Envelope envelope, Customer customer) =>
        envelope with { To = customer.Name }; // finds PUR0904

    // A parameter promises what its method may do with it.
    public static void Invite(Customer customer)
    {
        Note(customer.Name); // finds PUR0904
        Note(customer.Email);
    }

    // So does a result.
    [return: DataCategory(DataCategories.Contact)]
    public static string Salute(Customer customer)
    {
        var salutation = "Dear " + customer.Name;
        return salutation; // finds PUR0904
    }

    // The other way round nothing is lost: an identity permits less than the address does.
    [return: DataCategory(DataCategories.Identity)]
    public static string Sign(Customer customer) => customer.Email;

    private static void Note([DataCategory(DataCategories.Contact)] string addressee) => Notes.Add(addressee);

    // Only this class can write here, so its tag need not be written.
    private static readonly List<string> Notes = [];
}

internal sealed class Label
{
    [DataCategory(DataCategories.Contact)]
    public string Addressee { get; set; } = "";

    [DataCategory(DataCategories.Contact)]
    public string Address { get; set; } = "";
}

internal sealed record Envelope([DataCategory(DataCategories.Contact)] string To);
