namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class TryFinally
{
    public static readonly FlowCase[] Rows =
    [
        new("Try and finally", "In finally, a value set in try is found", """
            var text = "";
            try { text = m.Email; }
            finally { {|PUR0903:Campaign.Send|}(text); }
            """),
        new("Try and finally", "A value overwritten in finally is silent", """
            var text = m.Email;
            try { _ = text.Trim(); }
            finally { text = ""; }
            Campaign.Send(text);
            """),
        new("Try and finally", "In catch, a value set in try is found", """
            var text = "";
            try { text = m.Email; _ = int.Parse(input); text = ""; }
            catch (FormatException) { {|PUR0903:Campaign.Send|}(text); }
            """),
        new("Try and finally", "In catch, another local is silent", """
            string text = "", note = "";
            try { text = m.Email; _ = int.Parse(text); }
            catch (FormatException) { Campaign.Send(note); }
            """),
        new("Try and finally", "A value overwritten in try and in catch is silent", """
            var text = m.Email;
            try { _ = int.Parse(input); text = "yes"; }
            catch (FormatException) { text = "no"; }
            Campaign.Send(text);
            """),
        new("Try and finally", "A value overwritten in catch only is found", """
            var text = m.Email;
            try { _ = int.Parse(input); }
            catch (FormatException) { text = "no"; }
            {|PUR0903:Campaign.Send|}(text);
            """),
        new("Try and finally", "A value set in a filter is found", """
            var text = "";
            try { _ = int.Parse(input); }
            catch (FormatException) when ((text = m.Email) != "") { {|PUR0903:Campaign.Send|}(text); }
            """),
        new("Try and finally", "A filter that only tests the value is silent", """
            try { _ = int.Parse(input); }
            catch (FormatException e) when (m.Email != "") { Campaign.Send(e.Message); }
            """),
        new("Try and finally", "In finally, a value set before a return is found", """
            var text = "";
            try { if (condition) { text = m.Email; return; } }
            finally { {|PUR0903:Campaign.Send|}(text); }
            """),
        new("Try and finally", "A value overwritten after try that finally does not touch is silent", """
            var text = m.Email;
            try { _ = int.Parse(input); }
            finally { _ = text; }
            text = "";
            Campaign.Send(text);
            """),
        new("Try and finally", "A nested finally is found", """
            var text = "";
            try
            {
                try { _ = int.Parse(input); }
                finally { text = m.Email; }
            }
            finally { {|PUR0903:Campaign.Send|}(text); }
            """),
        new("Try and finally", "A value read inside using is found", """
            string? text;
            using (var reader = new StringReader(m.Email)) { text = reader.ReadLine(); }
            {|PUR0903:Campaign.Send|}(text);
            """),
        new("Try and finally", "A using over something else is silent", """
            string? text = m.Email;
            using (var reader = new StringReader(input)) { text = reader.ReadLine(); }
            Campaign.Send(text);
            """),
        new("Try and finally", "A value set under a lock is found", """
            var text = "";
            lock (members) { text = m.Email; }
            {|PUR0903:Campaign.Send|}(text);
            """),
        new("Try and finally", "A value overwritten under a lock is silent", """
            var text = m.Email;
            lock (members) { text = ""; }
            Campaign.Send(text);
            """),
    ];
}
