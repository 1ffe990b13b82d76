using Fix = PurposeAnalyzers.CodeFixes.Tests.FixSample<PurposeAnalyzers.CodeFixes.StatedPurposes.ContradictsBaseCodeFix>;

namespace PurposeAnalyzers.CodeFixes.Tests.StatedPurposes;

/// <summary>PUR0204: what the base states holds, and what only an override states the base states too.</summary>
public sealed class ContradictsBaseCodeFixTests
{
    [Fact]
    public Task What_an_override_permits_or_serves_beyond_its_base_is_removed() => Fix.VerifyAsync(
        """
        public abstract class Correspondent
        {
            [PermittedPurposes("support")]
            public abstract string Address { get; }

            [Purpose("support")]
            public virtual void Answer([PermittedPurposes("support")] string with) { }
        }

        public sealed class Subscriber : Correspondent
        {
            /// <summary>Where to write to.</summary>
            [{|PUR0204:PermittedPurposes("support", "marketing")|}]
            public override string Address => "";

            // Not only answers.
            [Obsolete, {|PUR0204:Purpose("marketing")|}]
            public override void Answer([{|PUR0204:PermittedPurposes("support", "marketing")|}] string with) { }
        }
        """,
        """
        public abstract class Correspondent
        {
            [PermittedPurposes("support")]
            public abstract string Address { get; }

            [Purpose("support")]
            public virtual void Answer([PermittedPurposes("support")] string with) { }
        }

        public sealed class Subscriber : Correspondent
        {
            /// <summary>Where to write to.</summary>
            public override string Address => "";

            // Not only answers.
            [Obsolete]
            public override void Answer(string with) { }
        }
        """,
        "Remove [PermittedPurposes(\"support\", \"marketing\")] from 'Subscriber.Address': what 'Correspondent.Address' states holds for it");

    [Fact]
    public Task An_untagged_base_gets_the_tag() => Fix.VerifyAsync(
        """
        public interface IView { string Email { get; } string Find(); }

        public sealed record View([{|PUR0204:PermittedPurposes("support")|}] string Email) : IView
        {
            [return: {|PUR0204:PermittedPurposes("billing")|}]
            public string Find() => "";
        }
        """,
        """
        public interface IView { [PermittedPurposes("support")] string Email { get; } [return: PermittedPurposes("billing")] string Find(); }

        public sealed record View([PermittedPurposes("support")] string Email) : IView
        {
            [return: PermittedPurposes("billing")]
            public string Find() => "";
        }
        """,
        "Tag 'IView.Email' with [PermittedPurposes(\"support\")]");

    [Fact]
    public Task A_base_that_permits_more_is_narrowed() => Fix.VerifyAsync(
        """
        public class Base { [PermittedPurposes("support", "billing")] public virtual string Email { get; } = ""; }
        public class View : Base { [{|PUR0204:PermittedPurposes("support")|}] public override string Email => ""; }
        """,
        """
        public class Base { [PermittedPurposes("support")] public virtual string Email { get; } = ""; }
        public class View : Base { [PermittedPurposes("support")] public override string Email => ""; }
        """,
        "Narrow what 'Base.Email' permits: [PermittedPurposes(\"support\")] instead of [PermittedPurposes(\"support\", \"billing\")]");
}
