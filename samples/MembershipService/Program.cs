using MembershipService.Analytics;
using MembershipService.Authorities;
using MembershipService.Billing;
using MembershipService.DataSubjectRights;
using MembershipService.Mailing;
using MembershipService.Members;
using MembershipService.Newsletter;
using MembershipService.Offline;
using MembershipService.Orders;
using MembershipService.Policy;
using MembershipService.ReadingList;
using MembershipService.ReadingRoom;
using MembershipService.Recommendations;
using MembershipService.Security;
using MembershipService.Support;
using MembershipService.Surveys;
using MembershipService.Usage;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddDbContext<ClubDbContext>(
    options => options.UseSqlite(builder.Configuration.GetConnectionString("Database")));
builder.Services.ConfigureHttpJsonOptions(options =>
{
    options.SerializerOptions.RespectNullableAnnotations = true;
    options.SerializerOptions.RespectRequiredConstructorParameters = true;
});
builder.Services.AddMemberAccess();
builder.Services.AddScoped<AbuseDetection>();
builder.Services.AddScoped<OrderDesk>();
builder.Services.AddScoped<OrderShipping>();
builder.Services.AddScoped<MembershipFees>();
builder.Services.AddScoped<NewsletterDispatch>();
builder.Services.AddScoped<PartnerOfferDispatch>();
builder.Services.AddScoped<UsageReports>();
builder.Services.AddScoped<AuthorityRequests>();
builder.Services.AddSingleton<AuthorityDesk>();
builder.Services.AddSingleton<MailingService>();
builder.Services.AddSingleton(PublishedPolicy.Read(Path.Combine(AppContext.BaseDirectory, "PrivacyPolicy.xml")));
builder.Services.AddOfflineServices();

var app = builder.Build();
await app.PrepareDatabaseAsync();

app.UseAuthentication();
app.UseAuthorization();

app.MapAccounts();
app.MapMemberRights();
app.MapPolicy();
app.MapSecurity();
app.MapAuthorityRequests();

var club = app.MapGroup("").AddEndpointFilter<UsageRecording>();
club.MapOrders();
club.MapBilling();
club.MapSupport();
club.MapSurveys();
club.MapNewsletter();
club.MapUsageReports();
club.MapRecommendations();
club.MapAnalytics();
club.MapReadingList();
club.MapReadingRoom();

await app.RunAsync();
