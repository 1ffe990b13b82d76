namespace PolicyViolations;

/// <summary>PUR0903: data is read for a purpose that it permits, and then handed to code that serves another one.</summary>
[Purpose(Purposes.Support)]
internal static class PassingToMarketing
{
    // The newsletter may have the address, but not the name.
    public static void Subscribe(Customer customer)
    {
        var name = customer.Name.Trim();
        ReaderList.Add(customer.Email, name); // finds PUR0903
        ReaderList.Add(customer.Email, "Reader");
    }

    // A text that holds the name is the name.
    public static void Announce(Customer customer) =>
        ReaderList.Announce($"{customer.Name} asked us a question"); // finds PUR0903

    // Members of anonymous objects and tuples are told apart.
    public static void SubscribeAll(IEnumerable<Customer> customers)
    {
        foreach (var reader in customers.Select(customer => new { customer.Email, customer.Name }))
        {
            ReaderList.Add(reader.Email, reader.Name); // finds PUR0903
            ReaderList.Add(reader.Email, "Reader");
        }

        foreach (var (email, _) in customers.Select(customer => (customer.Email, customer.Name)))
        {
            ReaderList.Add(email, "Reader");
        }
    }

    // The finding stands where the data goes in, not in the helper.
    public static void SubscribeThroughHelper(Customer customer)
    {
        Desk.Register(customer.Email, customer.Name); // finds PUR0903
        Desk.Register(customer.Email, "Reader");
    }

    // A list is what is in it.
    public static void AnnounceAll(IEnumerable<Customer> customers)
    {
        var texts = new List<string>();
        foreach (var customer in customers)
        {
            texts.Add(customer.Name);
        }

        texts.ForEach(ReaderList.Announce); // finds PUR0903
    }

    // What a delegate returns goes to whoever calls it.
    public static void AnnounceLater(Customer customer) =>
        ReaderList.AnnounceWhenSent(() => customer.Name); // finds PUR0903

    // That there is a name tells nobody which.
    public static void CountNamed(IEnumerable<Customer> customers) =>
        ReaderList.Announce($"{customers.Count(customer => customer.Name.Length > 0)} readers");
}

[Purpose(Purposes.MarketingEmail)]
internal static class ReaderList
{
    private static readonly List<(string Address, string Name)> Readers = [];
    private static readonly List<Func<string>> Announcements = [];

    public static void Add(string address, string name) => Readers.Add((address, name));

    public static void Announce(string text) => Announcements.Add(() => text);

    public static void AnnounceWhenSent(Func<string> text) => Announcements.Add(text);
}

internal static class Desk
{
    public static void Register(string address, string name) => ReaderList.Add(address.Trim(), name.Trim());
}
