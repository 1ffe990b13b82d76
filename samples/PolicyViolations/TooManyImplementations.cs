namespace PolicyViolations;

/// <summary>
/// PUR0002: anyone may implement a public interface. A call that more than eight implementations could answer is not followed, since
/// most of them never run there. The compiler says so, lest silence be taken for a clean bill.
/// </summary>
[Purpose(Purposes.MarketingEmail)]
internal static class TooManyImplementations
{
    public static string Greet(IGreeting greeting, Customer customer) => greeting.Salute(customer); // finds PUR0002

    // This can only be one of them.
    public static string GreetInEnglish(Customer customer) => new English().Salute(customer); // finds PUR0902

    // As many, but none of them uses personal data.
    public static string LanguageOf(IGreeting greeting) => greeting.Language;
}

public interface IGreeting
{
    string Language { get; }

    string Salute(Customer customer);
}

internal sealed class English : IGreeting
{
    public string Language => "en";

    public string Salute(Customer customer) => $"Dear {customer.Name}";
}

internal sealed class German : IGreeting
{
    public string Language => "de";

    public string Salute(Customer customer) => $"Guten Tag {customer.Name}";
}

internal sealed class French : IGreeting
{
    public string Language => "fr";

    public string Salute(Customer customer) => $"Bonjour {customer.Name}";
}

internal sealed class Italian : IGreeting
{
    public string Language => "it";

    public string Salute(Customer customer) => $"Buongiorno {customer.Name}";
}

internal sealed class Spanish : IGreeting
{
    public string Language => "es";

    public string Salute(Customer customer) => $"Buenos días {customer.Name}";
}

internal sealed class Dutch : IGreeting
{
    public string Language => "nl";

    public string Salute(Customer customer) => $"Dag {customer.Name}";
}

internal sealed class Swedish : IGreeting
{
    public string Language => "sv";

    public string Salute(Customer customer) => $"Hej {customer.Name}";
}

internal sealed class Finnish : IGreeting
{
    public string Language => "fi";

    public string Salute(Customer customer) => $"Hei {customer.Name}";
}

internal sealed class Polish : IGreeting
{
    public string Language => "pl";

    public string Salute(Customer customer) => $"Dzień dobry {customer.Name}";
}
