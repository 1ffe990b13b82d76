namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Exceptions
{
    private const string Failure = """
        internal sealed class Failure : Exception
        {
            public Failure(string reason, int code) : base("Failed: " + reason) => Code = code;
            public int Code { get; }
        }
        """;

    public static readonly FlowCase[] Rows =
    [
        new("Exceptions", "A message is found", "throw {|PUR0402:new|} InvalidOperationException(m.Email);"),
        new("Exceptions", "A message about something else is silent", "throw new InvalidOperationException(input + m.Email.Length);"),
        new("Exceptions", "A composed message is found", "throw {|PUR0402:new|} InvalidOperationException($\"No order for {m.Email}.\");"),
        new("Exceptions", "A message with the name of the member is silent", "throw new ArgumentException($\"{nameof(m.Email)} is not known.\", nameof(m));"),
        new("Exceptions", "A message in a local is found", "var text = \"No order for \" + m.Email; throw {|PUR0402:new|} InvalidOperationException(text);"),
        new("Exceptions", "A message in a throw expression is found", "_ = members.FirstOrDefault(x => x.Id == n) ?? throw {|PUR0402:new|} InvalidOperationException(m.Email);"),
        new("Exceptions", "A message after a test of the value is silent", "if (m.Email == \"\") { throw new InvalidOperationException(\"No address.\"); }"),
        new("Exceptions", "A message of the user's exception is found", "throw {|PUR0402:new|} Failure(m.Email, n);") { Types = Failure },
        new("Exceptions", "Another argument of the user's exception is silent", "throw new Failure(input, m.Email.Length);") { Types = Failure },
        new("Exceptions", "A message read back is found", "var e = {|PUR0402:new|} InvalidOperationException(m.Email); {|PUR0903:Campaign.Send|}(e.Message);"),
        new("Exceptions", "A message of a caught exception is silent", "try { _ = int.Parse(input); } catch (FormatException e) { _ = m.Email; Campaign.Send(e.Message); }"),
        new("Exceptions", "A guard is silent", "ArgumentException.ThrowIfNullOrEmpty(m.Email); ArgumentNullException.ThrowIfNull(m);"),
        new("Exceptions", "An exception that passes another on is silent", "try { _ = m.Email.Trim(); } catch (Exception e) { throw new InvalidOperationException(\"Failed.\", e); }"),
    ];
}
