namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Anonymizers
{
    private const string Masking = """
        [Anonymizes(Justification = "Three stars and the end of the domain.")]
        private static string Mask(string text) => "***" + text[^3..];

        private static string Shorten(string text) => text[..3];

        private static string MaskThenShorten(string text) => Shorten(Mask(text));

        private static string MaskBeside(string text) => Mask(text) + text;
        """;

    private const string Token = """
        internal sealed class Token(string value)
        {
            [Anonymizes(Justification = "Salted.")] public string Value => value + "x";
            public string Plain => value;
        }
        """;

    public static readonly FlowCase[] Rows =
    [
        new("Anonymizers", "A masked value is silent", "Campaign.Send(Mask(m.Email));") { Members = Masking },
        new("Anonymizers", "A value before it is masked is found", "var mask = Mask(m.Email); {|PUR0903:Campaign.Send|}(mask + m.Email);") { Members = Masking },
        new("Anonymizers", "A composed value that is masked is silent", "Campaign.Send(Mask(\"Dear \" + m.Email.Trim()));") { Members = Masking },
        new("Anonymizers", "A shortened value is found", "{|PUR0903:Campaign.Send|}(Shorten(m.Email));") { Members = Masking },
        new("Anonymizers", "A helper that masks is silent", "Campaign.Send(MaskThenShorten(m.Email));") { Members = Masking },
        new("Anonymizers", "A helper that masks one of two copies is found", "{|PUR0903:Campaign.Send|}(MaskBeside(m.Email));") { Members = Masking },
        new("Anonymizers", "Masking each element is silent", "Campaign.Send(members.Select(x => x.Email).Select(Mask).ToList());") { Members = Masking },
        new("Anonymizers", "Masking each element in a lambda is silent", "Campaign.Send(members.Select(x => Mask(x.Email)).ToList());") { Members = Masking },
        new("Anonymizers", "Masking only some elements is found", "{|PUR0903:Campaign.Send|}(members.Select(x => x.Id > 1 ? Mask(x.Email) : x.Email).ToList());") { Members = Masking },
        new("Anonymizers", "A local overwritten by its mask is silent", "var mail = m.Email; mail = Mask(mail); Campaign.Send(mail);") { Members = Masking },
        new("Anonymizers", "A local masked on one path is found", "var mail = m.Email; if (condition) { mail = Mask(mail); } {|PUR0903:Campaign.Send|}(mail);") { Members = Masking },
        new("Anonymizers", "An anonymizing property is silent", "Campaign.Send(new Token(m.Email).Value);") { Types = Token },
        new("Anonymizers", "A property beside an anonymizing one is found", "{|PUR0903:Campaign.Send|}(new Token(m.Email).Plain);") { Types = Token },
        new("Anonymizers", "A hash is found", "{|PUR0903:Campaign.Send|}(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(m.Email))));"),
        new("Anonymizers", "A hash of something else is silent", "Campaign.Send(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(m.Name))));"),
    ];
}
