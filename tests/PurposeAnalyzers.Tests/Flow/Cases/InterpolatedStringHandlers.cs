namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class InterpolatedStringHandlers
{
    private const string Handler = """
        [InterpolatedStringHandler]
        internal readonly struct Handler(int literals, int values)
        {
            private readonly StringBuilder text = new(literals + values);
            public void AppendLiteral(string literal) => text.Append(literal);
            public void AppendFormatted<T>(T value) => text.Append(value);
            public override string ToString() => text.ToString();
        }

        [Purpose("marketing")]
        internal static class Leaflet { public static void Write(Handler text) { } }

        internal static class Letters
        {
            public static string Compose(Handler text) => text.ToString();
            public static int Weigh(Handler text) => text.ToString().Length;
        }
        """;

    public static readonly FlowCase[] Rows =
    [
        new("Interpolated string handlers", "A handler given to code of the purpose is found", "{|PUR0903:Leaflet.Write|}($\"Dear {m.Email}\");") { Types = Handler },
        new("Interpolated string handlers", "A handler with something else given to code of the purpose is silent", "Leaflet.Write($\"Dear {m.Name} {m.Email.Length}\");") { Types = Handler },
        new("Interpolated string handlers", "The text made of a handler is found", "{|PUR0903:Campaign.Send|}(Letters.Compose($\"Dear {m.Email}\"));") { Types = Handler },
        new("Interpolated string handlers", "The text made of another handler is silent", "_ = Letters.Compose($\"Dear {m.Email}\"); Campaign.Send(Letters.Compose($\"Dear {m.Name}\"));") { Types = Handler },
        new("Interpolated string handlers", "The length of the text of a handler is silent", "Campaign.Send(Letters.Weigh($\"Dear {m.Email}\"));") { Types = Handler },
        new("Interpolated string handlers", "A handler in a local is found", "Handler text = $\"Dear {m.Email}\"; {|PUR0903:Campaign.Send|}(text.ToString());") { Types = Handler },
        new("Interpolated string handlers", "The library's handler used by hand is found", """
            var handler = new DefaultInterpolatedStringHandler(0, 1);
            handler.AppendFormatted(m.Email);
            {|PUR0903:Campaign.Send|}(handler.ToStringAndClear());
            """),
        new("Interpolated string handlers", "The library's handler with something else is silent", """
            var handler = new DefaultInterpolatedStringHandler(0, 1);
            handler.AppendFormatted(m.Email.Length);
            Campaign.Send(handler.ToStringAndClear());
            """),
        new("Interpolated string handlers", "string.Create is found", "{|PUR0903:Campaign.Send|}(string.Create(null, $\"Dear {m.Email}\"));"),
        new("Interpolated string handlers", "string.Create of something else is silent", "Campaign.Send(string.Create(null, $\"Dear {m.Name}\"));"),
        new("Interpolated string handlers", "A formattable text is found", "FormattableString text = $\"Dear {m.Email}\"; {|PUR0903:Campaign.Send|}(text.ToString());"),
        new("Interpolated string handlers", "A formattable text of something else is silent", "FormattableString text = $\"Dear {m.Name}\"; Campaign.Send(text.ToString());"),
    ];
}
