using System.Net.Mail;

namespace PolicyViolations;

/// <summary>PUR0301: personal data goes to a recipient that its category does not list.</summary>
[Purpose(Purposes.Service)]
internal sealed class DisclosingToOthers(MailingClient mailing, CourierClient courier)
{
    // Both recipients may have the address; only the courier may have the name.
    public void Ship(Customer customer)
    {
        courier.Announce(customer.Name, customer.Email);
        mailing.Send(customer.Email, "Your parcel is on its way");
        mailing.Send(customer.Email, $"Dear {customer.Name}, your parcel is on its way"); // finds PUR0301
    }

    // A whole object is all that it holds: here, the IP address too.
    public void ShipWhole(Customer customer)
    {
        courier.Archive(customer); // finds PUR0301
        courier.Archive(new { customer.Name, customer.Email });
    }

    // The policy says whose the library is. A message got the data when it was filled in.
    public static void Notify(Customer customer)
    {
        using var message = new MailMessage("shop@shop.example", customer.Email) { Subject = customer.Name }; // finds PUR0301
        using var client = new SmtpClient("mail.example");
        client.Send(message);
    }

    // The helper takes whatever it is given.
    public void NotifyThroughHelper(Customer customer)
    {
        Note(customer.Name); // finds PUR0301
        Note("Dear customer");
    }

    // What a delegate returns goes to whoever calls it.
    public void NotifyLater(Customer customer) => mailing.SendWhenAsked(() => customer.Name); // finds PUR0301

    private void Note(string text) => mailing.Send("desk@shop.example", text);
}

[DisclosesTo(Recipients.MailingService)]
internal sealed class MailingClient(string server)
{
    public void Send(string address, string text) => GC.KeepAlive((server, address, text));

    public void SendWhenAsked(Func<string> text) => GC.KeepAlive((server, text()));
}

internal sealed class CourierClient(string depot)
{
    [DisclosesTo(Recipients.Courier)]
    public void Announce(string name, string address) => GC.KeepAlive((depot, name, address));

    public void Archive([DisclosesTo(Recipients.Courier)] object parcel) => GC.KeepAlive((depot, parcel));
}
