namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class LocalsAndBranches
{
    public static readonly FlowCase[] Rows =
    [
        new("Locals", "A value passed directly is found", "{|PUR0903:Campaign.Send|}(m.Email);"),
        new("Locals", "A value that permits the purpose is silent", "Campaign.Send(m.Name);"),
        new("Locals", "An untagged value beside it is silent", "var mail = m.Email; Campaign.Send(m.Id);"),
        new("Locals", "A value copied twice is found", """
            var mail = m.Email;
            var copy = mail;
            var again = copy;
            {|PUR0903:Campaign.Send|}(again);
            """),
        new("Locals", "An overwritten local is silent", """
            var mail = m.Email;
            mail = "none";
            Campaign.Send(mail);
            """),
        new("Locals", "A local overwritten after it was sent is found", """
            var mail = m.Email;
            {|PUR0903:Campaign.Send|}(mail);
            mail = "none";
            Campaign.Send(mail);
            """),
        new("Locals", "A copy made before the original is overwritten is found", """
            var mail = m.Email;
            var copy = mail;
            mail = "none";
            {|PUR0903:Campaign.Send|}(copy);
            """),
        new("Locals", "A copy made before the original gets the value is silent", """
            var mail = "none";
            var copy = mail;
            mail = m.Email;
            Campaign.Send(copy);
            """),
        new("Locals", "The value of an assignment expression is found", """
            string mail;
            {|PUR0903:Campaign.Send|}(mail = m.Email);
            """),
        new("Locals", "A chained assignment is found", """
            string first, second;
            first = second = m.Email;
            {|PUR0903:Campaign.Send|}(first);
            """),
        new("Locals", "A local declared in a condition is found", """
            string mail;
            if ((mail = m.Email) != "")
            {
                {|PUR0903:Campaign.Send|}(mail);
            }
            """),
        new("Locals", "Another local of the same name in another block is silent", """
            { var mail = m.Email; _ = mail; }
            { var mail = "none"; Campaign.Send(mail); }
            """),
        new("Locals", "A reassigned parameter is silent", """
            input = m.Email;
            input = "none";
            Campaign.Send(input);
            """),
        new("Locals", "A parameter that gets the value is found", """
            input = m.Email;
            {|PUR0903:Campaign.Send|}(input);
            """),
        new("Locals", "The whole member is silent", "var whole = m; Campaign.Send(whole);"),
        new("Locals", "A member read through a copy of its owner is found", "var copy = m; {|PUR0903:Campaign.Send|}(copy.Email);"),
        new("Locals", "Two calls are both found", """
            {|PUR0903:Campaign.Send|}(m.Email);
            {|PUR0903:Campaign.Send|}(other.Email + m.Name);
            """),

        new("Branches", "After both branches, a value set in one is found", """
            var text = "none";
            if (condition)
            {
                text = m.Email;
            }

            {|PUR0903:Campaign.Send|}(text);
            """),
        new("Branches", "A value overwritten in both branches is silent", """
            var text = m.Email;
            if (condition) { text = "yes"; } else { text = "no"; }
            Campaign.Send(text);
            """),
        new("Branches", "A value overwritten in one branch only is found", """
            var text = m.Email;
            if (condition) { text = "yes"; }
            {|PUR0903:Campaign.Send|}(text);
            """),
        new("Branches", "The other branch is silent", """
            string text;
            if (condition) { text = m.Email; _ = text; } else { text = "no"; Campaign.Send(text); }
            """),
        new("Branches", "What follows a branch that leaves with the value is silent", """
            var text = "none";
            if (condition) { text = m.Email; _ = text; return; }
            Campaign.Send(text);
            """),
        new("Branches", "A conditional expression is found", "{|PUR0903:Campaign.Send|}(condition ? m.Email : \"none\");"),
        new("Branches", "A conditional expression that only tests the value is silent", "Campaign.Send(m.Email == input ? \"same\" : \"other\");"),
        new("Branches", "A switch section is found", """
            string text;
            switch (n)
            {
                case 1: text = "one"; break;
                case 2: text = m.Email; break;
                default: text = "many"; break;
            }

            {|PUR0903:Campaign.Send|}(text);
            """),
        new("Branches", "A switch that overwrites the value in every section is silent", """
            var text = m.Email;
            switch (n)
            {
                case 1: text = "one"; break;
                default: text = "many"; break;
            }

            Campaign.Send(text);
            """),
        new("Branches", "An arm of a switch expression is found", "{|PUR0903:Campaign.Send|}(n switch { 1 => \"one\", 2 => m.Email, _ => \"many\" });"),
        new("Branches", "A switch expression over the value is silent", "Campaign.Send(m.Email switch { \"\" => \"none\", _ => \"some\" });"),
        new("Branches", "Code after a jump over it is silent", """
            var mail = m.Email;
            goto end;
            Campaign.Send(mail);
            end:
            ;
            """),
        new("Branches", "A jump past the overwriting is found", """
            var mail = m.Email;
            if (condition) { goto end; }
            mail = "none";
            end:
            {|PUR0903:Campaign.Send|}(mail);
            """),
    ];
}
