using FsCheck;
using FsCheck.Fluent;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Tests.Purposes;

/// <summary>What holds of permission whatever the tag and the purpose are.</summary>
public class PermissionLawsTests
{
    private static readonly Gen<string> Ids =
        Gen.Choose(1, 3).SelectMany(length => Gen.Elements("a", "b", "ab").ArrayOf(length)).Select(words => string.Join(".", words));

    private static readonly Gen<ImmutableArray<string>> IdLists =
        Gen.Choose(0, 3).SelectMany(length => Ids.ArrayOf(length)).Select(ids => ids.ToImmutableArray());

    private static readonly Gen<Tag> Tags =
        from permitted in IdLists
        from prohibited in Gen.Frequency((3, Gen.Constant(ImmutableArray<string>.Empty)), (1, IdLists))
        from consent in IdLists
        select new Tag(permitted, prohibited, consent, [], null, null, Location.None);

    private static readonly Gen<(Tag Tag, string Purpose, string Id)> Cases =
        from tag in Tags
        from purpose in Ids
        from id in Ids
        select (tag, purpose, id);

    [Fact]
    public void A_tag_that_permits_a_purpose_permits_what_lies_within_unless_that_is_prohibited() => Check(c =>
        Permission.Refuses(c.Tag, c.Purpose) || Permission.Judge(c.Tag, c.Purpose + "." + c.Id) is not Verdict.NotPermitted);

    [Fact]
    public void A_prohibition_only_narrows() => Check(c =>
        !Permission.Refuses(c.Tag, c.Purpose) || Permission.Refuses(c.Tag with { Prohibited = c.Tag.Prohibited.Add(c.Id) }, c.Purpose));

    [Fact]
    public void A_permission_only_widens() => Check(c =>
        Permission.Refuses(c.Tag, c.Purpose) || !Permission.Refuses(c.Tag with { Permitted = c.Tag.Permitted.Add(c.Id) }, c.Purpose));

    [Fact]
    public void Demanding_consent_never_takes_a_permission_away() => Check(c =>
        Permission.Refuses(c.Tag, c.Purpose) || !Permission.Refuses(c.Tag with { ConsentRequired = c.Tag.ConsentRequired.Add(c.Id) }, c.Purpose));

    [Fact]
    public void A_prohibited_purpose_is_refused_with_all_that_it_lies_within_and_all_within_it() => Check(c =>
    {
        var tag = c.Tag with { Prohibited = c.Tag.Prohibited.Add(c.Id) };
        return Permission.Judge(tag, c.Id) == Verdict.Prohibited
            && Permission.Judge(tag, c.Id + ".x") == Verdict.Prohibited
            && (!c.Id.StartsWith(c.Purpose + ".", StringComparison.Ordinal) || Permission.Judge(tag, c.Purpose) == Verdict.Prohibited);
    });

    [Fact]
    public void The_order_and_repetition_of_ids_do_not_matter() => Check(c =>
        Permission.Judge(c.Tag, c.Purpose) == Permission.Judge(
            c.Tag with { Permitted = [.. c.Tag.Permitted.Reverse(), .. c.Tag.Permitted], Prohibited = [.. c.Tag.Prohibited.Reverse()], ConsentRequired = [.. c.Tag.ConsentRequired.Reverse()] },
            c.Purpose));

    [Fact]
    public void The_verdict_agrees_with_the_definition() => Check(c => Permission.Judge(c.Tag, c.Purpose) == Define(c.Tag, c.Purpose));

    /// <summary>DESIGN 5.1 word for word, on lists of ancestors.</summary>
    private static Verdict Define(Tag tag, string purpose)
    {
        if (tag.Prohibited.Any(p => Line(purpose).Contains(p) || Line(p).Contains(purpose)))
        {
            return Verdict.Prohibited;
        }

        foreach (var id in Line(purpose))
        {
            if (tag.ConsentRequired.Contains(id))
            {
                return Verdict.ConsentRequired;
            }

            if (tag.Permitted.Contains(id))
            {
                return Verdict.Permitted;
            }
        }

        return Verdict.NotPermitted;
    }

    /// <summary>The id and its ancestors, from long to short.</summary>
    private static List<string> Line(string id)
    {
        var words = id.Split('.');
        return [.. Enumerable.Range(0, words.Length).Select(n => string.Join(".", words[..^n]))];
    }

    private static void Check(Func<(Tag Tag, string Purpose, string Id), bool> law) =>
        Prop.ForAll(Cases.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(1, 1));
}
