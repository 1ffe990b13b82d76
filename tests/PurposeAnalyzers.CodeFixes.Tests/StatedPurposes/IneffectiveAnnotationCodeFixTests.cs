using Fix = PurposeAnalyzers.CodeFixes.Tests.FixSample<PurposeAnalyzers.CodeFixes.StatedPurposes.IneffectiveAnnotationCodeFix>;

namespace PurposeAnalyzers.CodeFixes.Tests.StatedPurposes;

/// <summary>PUR0206: what has no effect is removed; where something is missing or contradicts, its author must choose.</summary>
public sealed class IneffectiveAnnotationCodeFixTests
{
    [Fact]
    public Task Annotations_without_effect_are_removed() => Fix.VerifyAsync(
        """
        public sealed class Desk
        {
            /// <summary>Has no code.</summary>
            [{|PUR0206:Purpose("support")|}]
            public string? Name { get; set; }

            [return: {|PUR0206:PermittedPurposes("support")|}]
            public void Send() { }

            [{|PUR0206:Anonymizes|}, Obsolete]
            public void Clear() { }

            [{|PUR0206:Purpose|}] public void Run([{|PUR0206:DisclosesTo("courier")|}] out string to) => to = "";

            [Obsolete]
            [{|PUR0206:Purpose("support")|}] // why
            public event Action? Changed;
        }

        [{|PUR0206:PermittedPurposes("support")|}]
        public static class Names;
        """,
        """
        public sealed class Desk
        {
            /// <summary>Has no code.</summary>
            public string? Name { get; set; }

            public void Send() { }

            [Obsolete]
            public void Clear() { }

            public void Run(out string to) => to = "";

            [Obsolete]
            public event Action? Changed;
        }

        public static class Names;
        """,
        "Remove [Purpose(\"support\")] from 'Desk.Name', where it has no effect");

    [Fact]
    public Task Ids_that_say_nothing_are_removed() => Fix.VerifyAsync(
        """
        public sealed class Desk
        {
            [PermittedPurposes("support", {|PUR0206:"support"|}, {|PUR0206:""|}, Prohibited = ["billing", {|PUR0206:"billing"|}])]
            public string? Name { get; set; }

            [PermittedPurposes("billing", "support", ConsentRequired = [{|PUR0206:"support"|}])]
            public string? Email { get; set; }

            [DisclosesTo("courier")]
            [DisclosesTo({|PUR0206:"courier"|})]
            public void Send() { }
        }
        """,
        """
        public sealed class Desk
        {
            [PermittedPurposes("support", Prohibited = ["billing"])]
            public string? Name { get; set; }

            [PermittedPurposes("billing", ConsentRequired = ["support"])]
            public string? Email { get; set; }

            [DisclosesTo("courier")]
            public void Send() { }
        }
        """,
        "Remove \"support\" from [PermittedPurposes(\"support\", \"support\", \"\", Prohibited = [\"billing\", \"billing\"])], where it says nothing");

    [Fact]
    public Task A_flag_of_another_right_is_removed() => Fix.VerifyAsync(
        """
        public static class Rights
        {
            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Member), Flag = {|PUR0206:"Flag"|})]
            public static Member Show(Member m) => m;
        }
        """,
        """
        public static class Rights
        {
            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Member))]
            public static Member Show(Member m) => m;
        }
        """,
        "Remove Flag = \"Flag\" from [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Member), Flag = \"Flag\")], where it has no effect");

    [Fact]
    public Task What_contradicts_or_lacks_something_is_left_to_its_author() => Fix.VerifyAsync(
        """
        public sealed class Desk
        {
            [PermittedPurposes("support"), {|PUR0206:PermittedPurposes("billing")|}]
            public string? Name { get; set; }

            [PermittedPurposes("support.email", Prohibited = [{|PUR0206:"support"|}])]
            public string? Email { get; set; }

            [{|PUR0206:ConsentCheck("support")|}]
            public string Ask() => "";

            [PermittedPurposes({|PUR0206:""|})]
            public string? Empty { get; set; }

            [Purpose("billing")]
            public void Send([{|PUR0206:PermittedPurposes("support")|}] string to) { }
        }
        """,
        null);
}
