namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class ArraysAndSpans
{
    public static readonly FlowCase[] Rows =
    [
        new("Arrays", "An element of an initializer is found", "var a = new[] { \"x\", m.Email }; {|PUR0903:Campaign.Send|}(a[1]);"),
        new("Arrays", "Elements without the value are silent", "var mail = m.Email; var a = new[] { \"x\", m.Name }; Campaign.Send(a[1]);"),
        new("Arrays", "An element assigned later is found", "var a = new string[2]; a[0] = m.Email; {|PUR0903:Campaign.Send|}(a);"),
        new("Arrays", "The length is silent", "var a = new string[2]; a[0] = m.Email; Campaign.Send(a.Length);"),
        new("Arrays", "An element assigned through another name is found", """
            var a = new string[1];
            var b = a;
            b[0] = m.Email;
            {|PUR0903:Campaign.Send|}(a[0]);
            """),
        new("Arrays", "Another array is silent", "string[] a = new string[1], b = new string[1]; a[0] = m.Email; Campaign.Send(b[0]);"),
        new("Arrays", "A rectangular array is found", "var a = new string[1, 1]; a[0, 0] = m.Email; {|PUR0903:Campaign.Send|}(a[0, 0]);"),
        new("Arrays", "A jagged array is found", "var a = new[] { new[] { m.Email } }; {|PUR0903:Campaign.Send|}(a[0][0]);"),
        new("Arrays", "A jagged array of something else is silent", "var a = new[] { new[] { m.Name } }; Campaign.Send(a[0][0]);"),
        new("Arrays", "An array sorted by the value is silent", "var a = members.ToArray(); Array.Sort(a, (x, y) => string.CompareOrdinal(x.Email, y.Email)); Campaign.Send(a[0].Name);"),
        new("Arrays", "A copy made by the library is found", """
            var a = new[] { m.Email };
            var b = new string[1];
            Array.Copy(a, b, 1);
            {|PUR0903:Campaign.Send|}(b[0]);
            """),
        new("Arrays", "A copy of something else is silent", """
            string[] a = [m.Email], c = [m.Name];
            var b = new string[1];
            Array.Copy(c, b, a.Length);
            Campaign.Send(b[0]);
            """),
        new("Arrays", "A compound assignment of an element is found", "var a = new[] { \"Dear \" }; a[0] += m.Email; {|PUR0903:Campaign.Send|}(a[0]);"),

        new("Spans and ranges", "A range of a string is found", "{|PUR0903:Campaign.Send|}(m.Email[1..3]);"),
        new("Spans and ranges", "A range that is only measured is silent", "Campaign.Send(m.Email[1..].Length);"),
        new("Spans and ranges", "A character is found", "{|PUR0903:Campaign.Send|}(m.Email[0]);"),
        new("Spans and ranges", "A character from the end is found", "{|PUR0903:Campaign.Send|}(m.Email[^1]);"),
        new("Spans and ranges", "A character of a text chosen by the length of the value is silent", "Campaign.Send(input[m.Email.Length]);"),
        new("Spans and ranges", "A range of an array is found", "var a = new[] { m.Email, \"x\" }; {|PUR0903:Campaign.Send|}(a[..1]);"),
        new("Spans and ranges", "A range of another array is silent", "string[] a = [m.Email], b = [m.Name]; Campaign.Send(b[..1][0] + a.Length);"),
        new("Spans and ranges", "A span made text is found", "var span = m.Email.AsSpan(0, 3); {|PUR0903:Campaign.Send|}(span.ToString());"),
        new("Spans and ranges", "A span of something else is silent", "var mail = m.Email.AsSpan(); var span = m.Name.AsSpan(0, 3); Campaign.Send(span.ToString() + mail.Length);"),
        new("Spans and ranges", "A slice of a span is found", "ReadOnlySpan<char> span = m.Email; {|PUR0903:Campaign.Send|}(span.Slice(1).ToString());"),
        new("Spans and ranges", "An element written through a span is found", """
            var a = new string[1];
            Span<string> span = a;
            span[0] = m.Email;
            {|PUR0903:Campaign.Send|}(span[0]);
            """),
        new("Spans and ranges", "A comparison of spans is silent", "Campaign.Send(m.Email.AsSpan().SequenceEqual(input));"),
        new("Spans and ranges", "A search in a span is silent", "Campaign.Send(m.Email.AsSpan().IndexOf('@'));"),
        new("Spans and ranges", "A span copied to another is found", """
            var a = new char[100];
            m.Email.AsSpan().CopyTo(a);
            {|PUR0903:Campaign.Send|}(new string(a));
            """),
        new("Spans and ranges", "Memory is found", "var memory = m.Email.AsMemory(); {|PUR0903:Campaign.Send|}(memory.Span[0]);"),
        new("Spans and ranges", "Memory of something else is silent", "var mail = m.Email.AsMemory(); var memory = m.Name.AsMemory(); Campaign.Send(memory.Span[mail.Length]);"),
        new("Spans and ranges", "An inline array is found", "var four = new Four(); four[0] = m.Email; {|PUR0903:Campaign.Send|}(four[0]);") { Members = "[InlineArray(4)] private struct Four { private string first; }" },
        new("Spans and ranges", "An inline array of something else is silent", "var four = new Four(); four[0] = m.Name; Campaign.Send(four[0]);") { Members = "[InlineArray(4)] private struct Four { private string first; }" },
        new("Arrays", "What a loop writes into elements is found", "Box[] boxes = [new()]; foreach (var box in boxes) { box.Text = m.Email; } {|PUR0903:Campaign.Send|}(boxes[0].Text);") { Members = "private sealed class Box { public string? Text; public string? Other; }" },
        new("Arrays", "What a loop does not write into elements is silent", "Box[] boxes = [new()]; foreach (var box in boxes) { box.Text = m.Email; } Campaign.Send(boxes[0].Other);") { Members = "private sealed class Box { public string? Text; public string? Other; }" },
    ];
}
