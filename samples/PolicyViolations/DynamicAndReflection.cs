namespace PolicyViolations;

/// <summary>PUR0005: what happens to the data is chosen at run time, so nobody can say whether its purposes are kept.</summary>
[Purpose(Purposes.Support)]
internal static class DynamicAndReflection
{
    public static void Show(dynamic page, Customer customer)
    {
        page.Show(customer.Email); // finds PUR0005
        page.Show(customer.Id);
    }

    // A whole object takes all that it holds along.
    public static void ShowAll(dynamic page, Customer customer) =>
        page.ShowAll(customer); // finds PUR0005

    public static object? Read(Customer customer) =>
        typeof(Customer).GetProperty(nameof(Customer.Name))?.GetValue(customer); // finds PUR0005

    // Exporters ask an object for whatever it has.
    public static string Export(Customer customer) => string.Join(
        ';',
        typeof(Customer).GetProperties().Select(property => property.GetValue(customer))); // finds PUR0005

    // The name of a member is no personal data.
    public static string Header() => string.Join(';', typeof(Customer).GetProperties().Select(property => property.Name));

    // A value that was given a type again is followed as before.
    public static bool IsFrom(Customer customer, string sender)
    {
        object address = customer.Email;
        return (string)address == sender;
    }
}
