namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <content>The ways on which data comes into a result, and the parts of it that a caller takes.</content>
public partial class CallResultTests
{
    [Theory]
    [InlineData("public string To(Member m) => m.Email!.Trim().ToUpperInvariant();")]
    [InlineData("public string To(Member m) => string.Join(\",\", new[] { m.Id, m.Email });")]
    [InlineData("public string To(Member m) => string.Format(\"{0}\", m.Email);")]
    [InlineData("public string To(Member m) { var text = new StringBuilder(); text.Append(\"Dear \").Append(m.Email); return text.ToString(); }")]
    [InlineData("public StringBuilder To(Member m) => new StringBuilder(\"Dear \").Append(m.Email);")]
    [InlineData("public List<string?> To(Member m) { var all = new List<string?>(); all.Add(m.Email); return all; }")]
    [InlineData("public IEnumerable<string?> To(Member m) => new[] { m }.Where(x => x.Id != \"\").Select(x => x.Email);")]
    [InlineData("public IEnumerable<string?> To(Member m) => from x in new[] { m } orderby x.Id select x.Email;")]
    [InlineData("public IEnumerable<string?> To(Member m) { yield return m.Id; yield return m.Email; }")]
    [InlineData("public Dictionary<string, string?> To(Member m) => new() { [m.Id] = m.Email };")]
    [InlineData("public string? To(Member m) => new Dictionary<string, string?> { [m.Id] = m.Email }[\"a\"];")]
    [InlineData("public Func<string?> To(Member m) => () => m.Email;")]
    [InlineData("public object? To(Member m) => m.Email;")]
    [InlineData("public object? To(Member m) => new { m.Email };")]
    [InlineData("public dynamic? To(Member m) => m.Email;")]
    [InlineData("public string? To(Member m) { Fill(m, out var mail); return mail; } static void Fill(Member m, out string? mail) => mail = m.Email;")]
    [InlineData("public string? To(Member m) { return Inner(); string? Inner() => m.Email; }")]
    [InlineData("public string? To(Member m) => Last(m.Email, m.Id); static T Last<T>(params T[] all) => all[^1];")]
    [InlineData("private string? last; public string? To(Member m) { last = m.Email; return Cached(); } string? Cached() => last;")]
    [InlineData("public (string?, int) To(Member m) => (m.Email, 1);")]
    [InlineData("public MemoryStream To(Member m) => new MemoryStream(Encoding.UTF8.GetBytes(m.Email!));")]
    [InlineData("public byte[] To(Member m) => Encoding.UTF8.GetBytes(m.Email!);")]
    [InlineData("public string? To(Member m) { try { return m.Email; } finally { Fill(); } } void Fill() { }")]
    public Task Data_comes_back_on_any_way_and_is_reported(string desk) => Check(desk, "desk.{|PUR0902:To|}(m)");

    [Theory]
    [InlineData("public Task<string?> To(Member m) => Task.FromResult(m.Email);")]
    [InlineData("public async Task<string?> To(Member m) { await Task.Yield(); return m.Email; }")]
    [InlineData("public async Task<string?[]> To(Member m) => await Task.WhenAll(Inner(m)); async Task<string?> Inner(Member m) { await Task.Yield(); return m.Email; }")]
    [InlineData("public ValueTask<string?> To(Member m) => new(m.Email);")]
    public Task Data_comes_back_in_a_task_and_is_reported(string desk) =>
        Check(desk, "Wait(async () => await desk.{|PUR0902:To|}(m))");

    [Theory]
    [InlineData("public int To(Member m) => new[] { m.Email }.Length;")]
    [InlineData("public int To(Member m) => new[] { m }.Count(x => x.Email == \"a\");")]
    [InlineData("public bool To(Member m) => new[] { m.Email }.Contains(\"a\");")]
    [InlineData("public Task<bool> To(Member m) => Task.FromResult(m.Email == \"a\");")]
    [InlineData("public string To(Member m) => m.Email is { } mail && mail.EndsWith(\"org\") ? \"club\" : \"person\";")]
    [InlineData("public IEnumerable<string> To(Member m) => new[] { m }.OrderBy(x => x.Email).Select(x => x.Id);")]
    [InlineData("public IEnumerable<string> To(Member m) => new[] { m }.Where(x => x.Email != null).Select(x => x.Id);")]
    [InlineData("public string? To(Member m) { var mail = m.Email; mail = \"nobody\"; return mail; }")]
    [InlineData("public IEnumerable<string?> To(Member m) => new[] { m }.Select(x => Mask(x.Email)); [Anonymizes] static string? Mask(string? s) => s;")]
    [InlineData("public string? To(Member m) { Fill(m, out var mail, out var id); return id; } static void Fill(Member m, out string? mail, out string? id) { mail = m.Email; id = m.Id; }")]
    [InlineData("public string To(Member m) { var all = new { m.Email, m.Id }; return all.Id; }")]
    [InlineData("public string To(Member m) { var (mail, id) = (m.Email, m.Id); return id; }")]
    public Task What_is_no_data_comes_back_and_is_allowed(string desk) => Check(desk, "desk.To(m)");

    [Theory]
    [InlineData("public Member? To(Member m) => new[] { m }.FirstOrDefault(x => x.Email == \"a\");")]
    [InlineData("public Member To(Member m) => new Member { Email = m.Email, Id = m.Id };")]
    [InlineData("public List<Member> To(Member m) => new() { new Member { Email = m.Email } };")]
    [InlineData("public Dictionary<string, Member> To(Member m) => new() { [m.Id] = m };")]
    [InlineData("public Task<Member?> To(Member m) => Task.FromResult(m.Email == null ? null : m);")]
    [InlineData("public IEnumerable<IGrouping<string, Member>> To(Member m) => new[] { m }.GroupBy(x => x.Id);")]
    public Task An_object_is_known_by_the_tags_of_its_members_and_allowed(string desk) => Check(desk, "desk.To(m)");

    [Fact]
    public Task The_members_of_a_result_are_judged_where_they_are_read() =>
        Check("public Member To(Member m) => new Member { Email = m.Email };", "desk.To(m).{|PUR0901:Email|}");

    [Theory]
    [InlineData("desk.{|PUR0902:To|}(m).Address")]
    [InlineData("desk.{|PUR0902:To|}(m).Item1")]
    [InlineData("Run(() => { var (address, _) = desk.{|PUR0902:To|}(m); })")]
    [InlineData("Run(() => { string? address; (address, _) = desk.{|PUR0902:To|}(m); })")]
    [InlineData("Run(() => { var pair = desk.{|PUR0902:To|}(m); })")]
    public Task The_part_of_a_tuple_with_data_is_taken_and_reported(string use) =>
        Check("public (string? Address, int Number) To(Member m) => (m.Email, 1);", use);

    [Theory]
    [InlineData("desk.To(m).Number")]
    [InlineData("desk.To(m).Item2")]
    [InlineData("desk.To(m).Address is null")]
    [InlineData("Run(() => { var (_, number) = desk.To(m); })")]
    [InlineData("Run(() => { int number; (_, number) = desk.To(m); })")]
    public Task Another_part_of_a_tuple_is_taken_and_allowed(string use) =>
        Check("public (string? Address, int Number) To(Member m) => (m.Email, 1);", use);

    [Theory]
    [InlineData("Run(() => { desk.Find(m, out var mail); })")]
    [InlineData("Run(() => { string? mail; if (desk.Find(m, out mail)) { } })")]
    [InlineData("desk.Find(m, out string? mail) ? mail : null")]
    public Task Data_in_an_out_parameter_is_reported(string use) => Check(
        "public bool Find(Member m, out string? mail) { mail = m.Email; return mail is not null; }",
        use.Replace("Find", "{|PUR0902:Find|}"));

    [Fact]
    public Task Data_that_a_variable_passed_by_reference_gets_is_reported() => Check(
        "public void Load(Member m, ref string? mail) => mail = m.Email;",
        "Run(() => { string? mail = null; desk.{|PUR0902:Load|}(m, ref mail); })");

    [Theory]
    [InlineData("Run(() => { desk.Find(m, out _); })")]
    [InlineData("desk.Find(m, out var _)")]
    [InlineData("Run(() => { desk.Known(m, out var isKnown); })")]
    [InlineData("Run(() => { desk.Tagged(m, out var mail); })")]
    public Task Out_parameters_that_bring_nothing_are_allowed(string use) => Check(
        """
        public bool Find(Member m, out string? mail) { mail = m.Email; return mail is not null; }
        public void Known(Member m, out bool isKnown) => isKnown = m.Email is not null;
        public void Tagged(Member m, [PermittedPurposes("support")] out string? mail) => mail = m.Email;
        """,
        use);

    [Theory]
    [InlineData("Run(() => { _ = desk.To(m); })")]
    [InlineData("Wait(async () => { await desk.Later(m); return 0; })")]
    [InlineData("Wait(async () => { await desk.Later(m).ConfigureAwait(false); return 0; })")]
    [InlineData("Wait(async () => await desk.Later(m) is null)")]
    [InlineData("string.IsNullOrEmpty(desk.To(m))")]
    [InlineData("desk.All(m).Any()")]
    [InlineData("desk.All(m).Count == 0")]
    [InlineData("desk.To(m)?.Length > 0")]
    [InlineData("Mask(desk.To(m))")]
    [InlineData("Mask(desk.To(m)!.Trim())")]
    [InlineData("nameof(desk.To)")]
    public Task What_is_no_use_of_the_result_is_allowed(string use) => Check(
        """
        public string? To(Member m) => m.Email;
        public async Task<string?> Later(Member m) { await Task.Yield(); return m.Email; }
        public List<string?> All(Member m) => new() { m.Email };
        """,
        use);

    [Theory]
    [InlineData("desk.{|PUR0902:To|}(m)!.Length")]
    [InlineData("desk.{|PUR0902:To|}(m) == \"a\"")]
    [InlineData("Mask(\"\") + desk.{|PUR0902:To|}(m)")]
    [InlineData("new[] { m }.Select(desk.{|PUR0902:To|}).ToList()")]
    [InlineData("new[] { m }.Select(x => desk.{|PUR0902:To|}(x)).ToList()")]
    [InlineData("$\"Dear {desk.{|PUR0902:To|}(m)}\"")]
    public Task Any_other_use_of_the_result_is_reported(string use) => Check("public string? To(Member m) => m.Email;", use);
}
