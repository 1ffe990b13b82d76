namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Views
{
    private const string Returning = "private static ref string First(string[] all) => ref all[0];";

    public static readonly FlowCase[] Rows =
    [
        new("Views of an object", "What a writer writes into a stream is found", """
            var stream = new System.IO.MemoryStream();
            using var writer = new System.IO.StreamWriter(stream);
            writer.WriteLine(m.Email + ";");
            {|PUR0903:Campaign.Send|}(stream.ToArray());
            """),
        new("Views of an object", "What a writer writes into a compressed stream is found", """
            var stream = new System.IO.MemoryStream();
            using (var zip = new System.IO.Compression.GZipStream(stream, System.IO.Compression.CompressionMode.Compress))
            using (var writer = new System.IO.StreamWriter(zip)) { await writer.WriteAsync(m.Email); }
            {|PUR0903:Campaign.Send|}(stream.ToArray());
            """),
        new("Views of an object", "What writers of other kinds write is found", """
            var first = new System.IO.MemoryStream();
            new System.IO.BinaryWriter(first).Write(m.Email);
            {|PUR0903:Campaign.Send|}(first.ToArray());
            var second = new System.IO.MemoryStream();
            new System.Text.Json.Utf8JsonWriter(second).WriteString("mail", m.Email);
            {|PUR0903:Campaign.Send|}(second.ToArray());
            var text = new System.Text.StringBuilder();
            using (var writer = new System.IO.StringWriter(text)) { writer.Write(m.Email); }
            {|PUR0903:Campaign.Send|}(text.ToString());
            """),
        new("Views of an object", "What a writer writes elsewhere, or something else, is silent", """
            System.IO.MemoryStream stream = new(), another = new();
            using var writer = new System.IO.StreamWriter(another);
            writer.Write(m.Email);
            using var names = new System.IO.StreamWriter(stream, leaveOpen: true);
            names.Write(m.Name);
            Campaign.Send(stream.ToArray());
            """),
        new("Views of an object", "What comes out of a channel is found", """
            var channel = System.Threading.Channels.Channel.CreateUnbounded<string>();
            await channel.Writer.WriteAsync(m.Email);
            if (channel.Reader.TryRead(out var mail)) { {|PUR0903:Campaign.Send|}(mail); }
            {|PUR0903:Campaign.Send|}(await channel.Reader.ReadAsync());
            """),
        new("Views of an object", "What comes out of another channel, and how many wait in it, is silent", """
            var channel = System.Threading.Channels.Channel.CreateUnbounded<string>();
            var another = System.Threading.Channels.Channel.CreateUnbounded<Member>();
            channel.Writer.TryWrite(m.Email);
            another.Writer.TryWrite(m);
            await foreach (var x in another.Reader.ReadAllAsync()) { Campaign.Send(x.Name); }
            Campaign.Send(channel.Reader.Count);
            """),
        new("Views of an object", "A channel in a field is found", "queue.Writer.TryWrite(m.Email); {|PUR0903:Campaign.Send|}(await queue.Reader.ReadAsync());")
        {
            Members = "private readonly System.Threading.Channels.Channel<string> queue = System.Threading.Channels.Channel.CreateUnbounded<string>();",
        },
        new("Views of an object", "What is written through a span is found", """
            var first = new string[1];
            Span<string> span = first;
            span[0] = m.Email;
            {|PUR0903:Campaign.Send|}(first[0]);
            var second = new string[1];
            second.AsSpan().Fill(m.Email);
            {|PUR0903:Campaign.Send|}(second[0]);
            var chars = new char[9];
            var memory = chars.AsMemory();
            m.Email.CopyTo(memory.Span);
            {|PUR0903:Campaign.Send|}(chars);
            """),
        new("Views of an object", "What is written through a span of something else is silent", """
            string[] first = new string[1], second = new string[1];
            var span = first.AsSpan();
            span[0] = m.Email;
            var another = second.AsSpan();
            another[0] = m.Name;
            Campaign.Send(second[0]);
            """),
        new("Views of an object", "An element that was read before another one was written is silent", """
            Span<System.Text.StringBuilder> all = new System.Text.StringBuilder[] { new(), new() };
            var first = all[0];
            all[1] = new System.Text.StringBuilder(m.Email);
            Campaign.Send(first.ToString());
            """),
        new("Ref locals and returns", "A write to a returned reference is found", """
            string[] first = new string[1], second = new string[1];
            First(first) = m.Email;
            {|PUR0903:Campaign.Send|}(first[0]);
            ref var slot = ref First(second);
            slot = m.Email;
            {|PUR0903:Campaign.Send|}(second[0]);
            """) { Members = Returning },
        new("Ref locals and returns", "A write of something else to a returned reference is silent", "var all = new string[1]; First(all) = m.Name; Campaign.Send(all[0]);") { Members = Returning },
        new("Ref locals and returns", "A reference into a dictionary is found", """
            var mails = new Dictionary<int, string>();
            ref var slot = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(mails, m.Id, out _);
            slot = m.Email;
            {|PUR0903:Campaign.Send|}(mails[m.Id]);
            """),
        new("Ref locals and returns", "A ref foreach that writes is found", "var all = new string[1]; foreach (ref var x in all.AsSpan()) { x = m.Email; } {|PUR0903:Campaign.Send|}(all[0]);"),
        new("Library calls", "The text of an object with members is found", "var uri = new UriBuilder(); {|PUR0402:uri.Query|} = m.Email; {|PUR0903:Campaign.Send|}(uri.ToString());"),
        new("Library calls", "The text of an object with other members is silent", "var uri = new UriBuilder(); uri.Host = m.Name == input ? \"a\" : \"b\"; Campaign.Send(uri.ToString()); object o = m; Campaign.Send(o.ToString());"),
    ];
}
