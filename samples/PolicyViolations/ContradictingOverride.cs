namespace PolicyViolations;

/// <summary>PUR0204: an implementation or override promises something else than what callers of the base rely on.</summary>
internal interface INoticeSender
{
    [Purpose(Purposes.Support)]
    void Send(string notice);
}

internal sealed class PromotionSender : INoticeSender
{
    [Purpose(Purposes.MarketingEmail)] // finds PUR0204
    public void Send(string notice) => Console.WriteLine(notice);
}

// Says the same again.
internal sealed class AnswerSender : INoticeSender
{
    [Purpose(Purposes.Support)]
    public void Send(string notice) => Console.WriteLine(notice);
}

internal abstract class Correspondent
{
    [PermittedPurposes(Purposes.Support)]
    public abstract string Address { get; }
}

internal sealed class Subscriber : Correspondent
{
    [PermittedPurposes(Purposes.Support, Purposes.MarketingEmail)] // finds PUR0204
    public override string Address { get; } = "";
}

// Inherits what the base permits.
internal sealed class Enquirer : Correspondent
{
    public override string Address { get; } = "";
}
