using Club.Contracts;
using Club.Domain;

namespace Club.App;

public static class Mapper
{
    public static MemberDto ToDto(this Member member) => new()
    {
        Id = member.Id,
        Name = member.Name,
        Email = member.Email,
        BirthDate = member.BirthDate,
        Home = ToDto(member.Home),
        Memberships = [.. member.Memberships.Select(m => new MembershipDto(m.Year, m.Plan, m.Iban))],
    };

    public static AddressDto ToDto(Address address)
    {
        var dto = new AddressDto { Street = address.Street };
        dto.City = address.City;
        dto.Country = address.Country;
        return dto;
    }

    public static TicketDto ToDto(Ticket ticket) => new() { Subject = ticket.Subject, Question = ticket.Question, From = ticket.From };

    public static OrderDto ToDto(Order order) => new()
    {
        Id = order.Id,
        Buyer = order.Buyer.Name,
        Remark = order.Remark,
        Lines = [.. from line in order.Lines select new OrderLineDto(line.Product, line.Count, line.Engraving)],
    };

    public static MemberListItem ToListItem(MemberDto dto)
    {
        var item = new MemberListItem { Id = dto.Id, Title = $"{dto.Name} <{dto.Email}>" };
        if (dto.Home is { } home)
        {
            item.More = new() { Address = home.Street + ", " + home.City, BirthYear = dto.BirthDate?.Year };
        }

        return item;
    }

    public static Page<MemberListItem> ToPage(IEnumerable<MemberDto> all) => new(all.Select(ToListItem).ToList(), all.Count());
}

public sealed class InvoiceFactory
{
    private string? lastRecipient;

    public Invoice Create(MemberDto member, MembershipDto membership)
    {
        var invoice = new Invoice { Recipient = member.Name, Account = membership.Iban };
        invoice.Lines.Add(new InvoiceLine { Text = "Fee of " + membership.Year, Amount = 12 });
        invoice.Lines.Add(new InvoiceLine { Text = "For " + member.Name, Amount = 0 });
        invoice.Notes["name"] = member.Name;
        lastRecipient = invoice.Recipient;
        return invoice;
    }

    public string LastRecipient() => lastRecipient ?? "";
}

public sealed class LabelPrinter
{
    public ShippingLabel Label(OrderDto order, AddressDto address) => new(order.Buyer, address.Street, address.City);

    public bool TryLabel(MemberDto member, out ShippingLabel? label)
    {
        label = member.Home is null ? null : new ShippingLabel(member.Name, member.Home.Street, member.Home.City);
        return label is not null;
    }

    public ContactCard Card(ShippingLabel label)
    {
        var card = new ContactCard();
        (card.Caption, card.Back) = (label.To, label.Street + " " + label.City);
        return card;
    }

    public string Print(ICard card) => card.Caption.ToUpperInvariant();
}
