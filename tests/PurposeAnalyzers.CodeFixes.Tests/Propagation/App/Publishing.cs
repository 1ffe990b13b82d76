using Club.Contracts;
using Club.Domain;

namespace Club.App;

public sealed class Publisher(Queue<IDomainEvent> events, TimeProvider clock)
{
    public void Registered(MemberDto member) => events.Enqueue(new MemberRegistered(member.Id, member.Email, clock.GetUtcNow().DateTime));

    public void Moved(MemberDto member)
    {
        if (member.Home is { } home)
        {
            events.Enqueue(new AddressChanged(member.Id, home, string.Join(", ", home.Street, home.City), clock.GetUtcNow().DateTime));
        }
    }

    public void Placed(OrderDto order) => events.Enqueue(new OrderPlaced
    {
        At = clock.GetUtcNow().DateTime,
        Buyer = order.Buyer,
        Engravings = string.Join(" ", order.Lines.Select(line => line.Engraving)),
    });
}

public static class Notices
{
    public static Notice Welcome(MemberRegistered registered) => new MailNotice { To = registered.Email, Subject = "Welcome", Body = "Hello" };

    public static Notice Moved(AddressChanged changed)
    {
        Notice notice = new MailNotice { Subject = "You moved" };
        notice.Body = "To " + changed.Summary;
        return notice;
    }

    public static MailNotice Answer(TicketDto ticket) => new() { To = ticket.From, Subject = ticket.Subject, Body = "> " + ticket.Question };
}

public sealed class Reports
{
    private readonly Dictionary<int, ExportRow> rows = [];

    public void Add(MemberListItem item)
    {
        var row = new ExportRow { Id = item.Id, Name = item.Title };
        row.Contact = item.More?.Address ?? "";
        rows[item.Id] = row;
    }

    public IEnumerable<string> Lines()
    {
        foreach (var row in rows.Values)
        {
            yield return row.Name + ";" + row.Contact;
        }
    }

    public OrderSummary Summarize(Order order)
    {
        var dto = Mapper.ToDto(order);
        return new OrderSummary(dto.Buyer, dto.Lines.Count) { Note = dto.Remark };
    }

    public async Task<SearchResult<MemberListItem>> Find(IAsyncEnumerable<MemberDto> all, string query)
    {
        var result = new SearchResult<MemberListItem> { Query = query };
        await foreach (var member in all)
        {
            if (member.Name.Contains(query, StringComparison.Ordinal))
            {
                result.Found = Mapper.ToListItem(member);
                result.Highlight = member.Name;
            }
        }

        return result;
    }
}
