import type { DangerLexicon } from './lexicon.ts'

/** Vietnamese. Marks are dropped, so single syllables mean much: phrases here have two and more. */
export const vi: DangerLexicon = {
  classes: {
    i: 'tôi|em|mình|con|cháu|tao|anh|chị|chúng|bạn|bố|mẹ|ông|bà|nó|cô',
    person:
      'chồng|bạn trai|bố|cha|ba|mẹ|anh|ông|người yêu|vợ|hàng xóm|chú|cậu|bác|dượng|hắn|nó|bạn|gia|họ|ai|người|trai|yêu|xóm|ta|ấy|con|em',
    me: 'tôi|em|mình|con|cháu|chị|chúng|mẹ|cô|vợ|ấy|nó|tui|gái',
    boss: 'chủ|sếp|ông chủ|bà chủ|công ty|môi giới|họ|chúng|bọn|băng|quản lý|ty|giới|lý|đường dây|dây',
    child: 'con|bé|cháu|trẻ|đứa|trai|gái|em',
  },
  phrases: {
    suicide: `
tự tử
tự sát
tự kết liễu
kết liễu .. đời|mình|cuộc
kết thúc .. cuộc_đời|cuộc_sống|cuộc|đời|tất_cả|mạng .. sống|đời|mình|này
muốn .. chết
muốn .. tự_làm|tự_hại .. mình|đau
không .. muốn .. sống|tỉnh|thức|tồn_tại .. nữa|dậy|trên|tiếp
không .. muốn sống
không .. thiết .. sống
chán .. sống|đời
chán sống
không .. còn .. muốn .. sống|gì
không .. còn .. lý_do|lý|ý_nghĩa|hy_vọng|lối|sức|động .. sống|nghĩa|thoát|nữa|gì
cuộc_sống|đời .. không|chẳng|vô .. nghĩa|ý_nghĩa|còn
sống .. không|chẳng|làm_gì .. nữa|ý_nghĩa|để
sống .. để .. làm gì
không .. chịu|chịu_đựng|sống .. nổi|được .. nữa
không .. thể .. chịu|sống|tiếp_tục .. nữa|đựng|tiếp
không .. nhìn|thấy .. thấy|lối|tương|đường .. lối|thoát|lai|ra
ước .. chết|không_bao_giờ|mình|tôi .. chết|sinh|tồn|dậy|tỉnh
ngủ .. mãi|không|luôn .. mãi|bao_giờ|dậy|tỉnh
không .. bao giờ .. tỉnh|thức .. dậy|lại
ngủ .. và .. không .. dậy
tốt_hơn|nhẹ_nhõm|đỡ_khổ|hạnh_phúc_hơn .. không_có|nếu|khi .. tôi|mình|con
không có .. tôi|em|con|mình .. sẽ|tốt|hơn
nếu .. tôi|em|con .. chết|không_còn|biến_mất
thư .. tuyệt_mệnh|vĩnh_biệt|từ_biệt
vĩnh biệt
từ biệt .. mọi|con|gia|tất
tạm biệt .. mọi_người|các_con|tất_cả|mãi_mãi|cuộc|thế_giới|lần_cuối|con .. mãi|lần|đời|cuối
lời .. vĩnh_biệt|trăng_trối|cuối
thuốc .. ngủ|tích|gom|hết .. để|uống|dành|đủ|hết & chết|uống_hết|tích|gom|tất_cả|muốn|ngủ|kết_thúc
uống .. hết|tất_cả|cả .. thuốc|lọ|vỉ .. chết|này|ngủ|chết
gom|tích|để_dành|trữ .. thuốc & chết|đủ|uống|ngủ
nhảy .. cầu|lầu|tàu|sông|từ|xuống & muốn|định|chết|đang|sẽ|cầu|tầng|mái|đứng|tàu
nhảy cầu|lầu
lao .. vào|đầu .. tàu|xe
đứng .. trên .. cầu|mái|sân_thượng|lan
cắt .. cổ_tay|mạch_máu|tay_mình|tay
rạch .. tay
treo cổ
tự_hại|tự_làm .. bản|mình|đau
gánh nặng .. cho|của
là gánh nặng
chăm_sóc|trông .. các_con|con_tôi .. khi|giúp|nếu .. tôi|không
ý .. nghĩ|định .. tự|chết|tử
nghĩ .. đến|tới|về .. cái_chết|chuyện_chết|tự_tử|chết
tiếng_nói|giọng_nói .. bảo|trong_đầu
lần cuối .. cùng|tôi|nhắn
ngày mai .. tôi|em .. không_còn|sẽ_không
mọi .. chuyện|thứ .. sẽ .. kết_thúc|chấm_dứt
chấm dứt .. tất_cả|cuộc|đời`,
    medical: `
không|khó|ngừng|ngưng|hết .. thở
khó thở
thở .. không|khó|khò|yếu|gấp .. được|nổi|ra|nữa|khăn
không thở
ngạt thở
nghẹt thở
hóc .. xương|thức|dị_vật|nghẹn
bị hóc|nghẹn|sặc
tím tái
môi .. tím
đau|tức|thắt|nhói|ép .. ngực|tim
đau tim
đau ngực
ngực .. đau|tức|thắt
tay trái .. tê|đau
đột quỵ
bị|cơn tai biến
nhồi máu
ngừng|ngưng tim
trụy tim
bất tỉnh
ngất .. xỉu|đi|rồi|không|xuống
ngất xỉu
bị ngất
hôn mê
mất .. ý_thức|tri_giác
không .. tỉnh|phản_ứng|cử_động .. lại|dậy|ứng|tỉnh|gì|được|nữa
gọi .. không .. dậy|tỉnh|trả_lời
không gọi dậy
gục .. xuống|ngã
ngã .. gục|quỵ
không .. mạch|có_mạch
chảy .. máu .. nhiều|không|đầu|ngừng|cầm|liên
máu .. chảy|ra .. nhiều|không|ngừng|lắm
xuất huyết
băng huyết
ra máu .. nhiều|bầu|thai
không .. cầm .. máu
cầm .. máu .. không|được
nôn|ho|ói .. ra máu
mất .. nhiều .. máu
méo .. miệng|mặt
mặt|miệng .. méo|lệch|xệ|tê
liệt .. nửa|tay|người
tê .. nửa|liệt|cứng .. người|mặt|bên
không .. nói .. được|rõ & đột|tay|mặt|méo|tê|liệt|miệng
nói .. ngọng|líu & tay|mặt|méo|đột
vỡ .. ối|nước_ối
sắp .. sinh|đẻ .. rồi|con
chuyển dạ
đau đẻ
đang_đẻ|sắp_đẻ|sắp_sinh_rồi
cơn co .. thắt|tử|phút
co thắt .. phút|tử
thai|bầu & ra_máu|đau_bụng|chảy_máu|không_máy|ngất
co giật
động kinh
lên cơn .. co|động|giật|hen|sốt
sùi .. bọt|bọt_mép
sốt .. cao|40|41|39|42|li_bì|co & bé|con|cháu|trẻ|li|tỉnh|bú|độ|em|giật|không|tháng
sốt .. 40|41|42|39
40|41|42 độ .. sốt
bé|con|cháu .. li_bì|lừ_đừ|bỏ_bú|không_bú
dị ứng .. nặng|sưng|khó|sốc
sốc phản vệ|thuốc
họng|lưỡi|mặt|cổ|môi .. sưng .. lên|phù|to|khó|vù
rắn_cắn|bị_rắn|ong_đốt
rắn cắn
ngã|té|rơi|rớt .. từ|cầu|thang|xuống|lầu .. thang|lầu|mái|tầng|ban|cây|giàn|cao|cửa|cầu_thang|nhà
đập đầu
va_đầu|chấn_thương .. nôn|máu|sọ|đầu
tai nạn & bị_thương|máu|kẹt|nặng|xe|bất|người & thương|máu|kẹt|nặng|bất|chết
bị thương .. nặng
xe .. đâm|tông|cán
bị .. xe|ô_tô .. đâm|tông|cán
điện giật
đuối nước
chết đuối
bỏng .. nước|nặng|dầu|tay|mặt|sôi
bị bỏng
nước sôi .. đổ|dội|bỏng
tiểu_đường|đường_huyết & bất|ngất|run|hôn|tụt
hạ đường huyết
hen .. suyễn|cơn & thở|cơn|nặng|xịt
đứt .. ngón|tay|lìa
cắt .. đứt|phải .. ngón|tay
bị đâm
bị .. bắn
dao .. đâm|chém
gọi|cần|cho .. xe_cấp_cứu|cấp_cứu|xe_cứu|cứu_thương .. gấp|ngay|giúp|nhanh|với
xe cấp cứu
cấp cứu .. gấp|ngay|nhanh|với
xe cứu thương
sắp .. chết
sắp chết
đang hấp hối
nguy kịch
đau .. bụng .. dữ_dội|quặn|không_chịu|kinh
đau đầu .. dữ_dội|đột_ngột|khủng
đau .. dữ_dội|khủng_khiếp
gãy .. xương .. hở|lòi|chân|tay & lòi|hở|máu|không|đau
xương .. lòi`,
    poisoning: `
con|bé|cháu .. ăn|nuốt|uống .. thuốc_của|thuốc_bà|thuốc_ông
ngộ độc
trúng độc
bị .. đầu độc
uống|nuốt|ăn .. thuốc .. chuột|trừ_sâu|diệt_cỏ|diệt
uống|nuốt|ăn|nuốt_phải|uống_phải|liếm|ăn_phải .. nước_tẩy|tẩy|chất_tẩy|xăng|dầu_hỏa|cồn|axit|pin|nam_châm|nấm|thuốc|hóa_chất|nước_rửa|giấm|nước_lau|viên_giặt|xà|lá|quả|dầu|bả|độc|giặt|javel|nicotin|đồng|nước_xả|thủy & tẩy|xăng|cồn|axit|pin|châm|nấm|hóa_chất|rửa|lau|giặt|độc|nhầm|hỏa|bồn|chuột|sâu|phải|quá_liều|cả_lọ|hết|nhiều|viên|lạ|dại
nuốt .. phải|pin|viên|nam_châm|xu|đồng|thuốc
quá liều
uống nhầm
uống .. quá_nhiều|quá|cả_vỉ|cả_lọ|hết .. thuốc|liều|vỉ|lọ
mùi .. gas|ga|khí
rò .. rỉ|gas|khí
rò rỉ .. khí|gas|ga
ngửi .. thấy .. gas|ga|khí
xì .. gas|ga
khí .. co|than|gas .. báo|ngạt|rò
ngạt khí
carbon monoxide
than .. trong .. phòng|nhà & chóng_mặt|đau_đầu|ngất|buồn_nôn
chóng_mặt|đau_đầu|buồn_nôn & lò|sưởi|than|gas|ga|bếp|máy_phát
nấm độc|rừng
ăn .. nấm & nôn|đau|độc|rừng|dại|lạ|hái
trộn .. nước_tẩy|thuốc_tẩy|clo|giấm|javel
hít .. phải .. khí|clo|hóa|khói
bắn|văng .. vào .. mắt
vào mắt & tẩy|axit|hóa_chất|thông_cống
bỏ thuốc
bỏ .. gì .. vào .. ly|cốc|nước|đồ`,
    fire: `
khói .. tràn|đầy|mù_mịt|dày_đặc|bay_vào
đầy khói
cháy .. nhà|phòng|bếp|xe|chung_cư|rồi|lớn|tầng|hàng|rừng|kho|tòa|to
nhà|phòng|bếp|xe|căn_hộ|chung_cư|tòa_nhà|hàng_xóm|tầng|tầng_hầm|rèm|chảo|giường|mái|ổ_điện|pin|ghế|cư|hộ|xóm|lò|thùng|gì .. đang|bị|bốc|cháy|bắt .. cháy|lửa
đang cháy
bị cháy
bốc cháy|lửa|khói
bắt lửa
hỏa hoạn
^ cháy
ngọn lửa
lửa .. cháy|bốc|lan|trong|to|lớn|khắp
khói .. bốc|nhiều|đen|dày|khắp|từ|đầy|mù|trong .. nhà|phòng|lên|ra|cầu_thang|từ|hành|ổ|dưới|khắp|bếp|mù
mùi .. khét|cháy|khói
tóe|chập .. lửa|điện
chập điện
gọi|cần|cho .. cứu_hỏa|cứu_hoả|chữa_cháy
cứu hỏa .. gấp|ngay|nhanh|giúp|với|đến
lính cứu hỏa .. gấp|ngay|đến
phóng hỏa
đốt .. nhà|phòng|xe|cửa|tôi|chúng
nổ khí|gas|bình|tung
vụ nổ
phát nổ
chuông_báo|báo .. cháy|khói .. kêu|reo`,
    violence: `
@person .. đánh .. @me
đánh .. tôi|em|con|vợ|mẹ|chị|cháu|đập|mình|cháu|ấy
bị .. đánh|đập|đấm|đá|tát|bạo_hành|hành_hạ|bạo_lực|hành_hung|tấn_công|cưỡng|hiếp|bóp|lạm_dụng|quấy_rối_tình_dục|sàm_sỡ|đe_dọa_giết|theo_dõi|chém|nhốt
chồng|bạn_trai|bố|cha|anh|ông|trai|dượng|vợ|hàng_xóm .. đánh|đập|tát|bóp_cổ|đe_dọa|dọa_giết|bạo_hành|đá|hành_hạ|đe_doạ|nhốt|hành_hung
bạo hành
bạo lực .. gia_đình|với|tôi
hiếp dâm
cưỡng hiếp|bức|dâm
xâm hại
quấy rối .. tình_dục
lạm dụng .. tình dục
bóp cổ
đe .. dọa|doạ .. giết|tôi|sẽ|đánh|em|mạng|con|chúng|gia
dọa|doạ .. giết|đánh|chém|sẽ
giết .. tôi|em|con|mẹ|chúng|chị|cả|ấy
cầm|bằng .. dao|súng & đuổi|dọa|doạ|tôi|chém|chồng
dao dọa|đuổi|kề|đe
sợ .. về|chồng|bạn_trai|anh_ta|anh_ấy|bố|cha|nhà|giết|tính_mạng|hắn .. nhà|chồng|đánh|trai|giết|tôi|mạng|ấy
không .. dám .. về .. nhà
sợ .. chồng
nhốt .. tôi|em|con|chị|trong|mình|chúng|cô
bị nhốt
khóa .. trái|cửa|nhốt .. tôi|cửa|nhà|trong
không .. cho .. tôi|em|chị|mình|ra|con|cô|chúng .. ra|ngoài|khỏi|gọi|đi|nhà
theo .. dõi|đuổi|sau .. tôi|em|mình|con
bám theo
rình .. rập|tôi
có_người|ai .. đi|đang|bám .. theo|bám|đuổi
ép|bắt|buộc|cưỡng .. tôi|em|con|cưới|kết_hôn|lấy|quan_hệ|chị|mình|phải|ngủ .. cưới|kết_hôn|lấy_chồng|quan_hệ|hôn|tình_dục|ngủ|chồng|vợ
ép .. hôn|cưới|duyên
bị_ép|bắt .. cưới|lấy|kết_hôn|quan
trái|ngược .. ý_muốn|ý
trốn .. chồng|khỏi|trong|bạn_trai|anh_ta|gia_đình .. chồng|tắm|nhà|anh|bạo|đánh|toilet|vệ
bỏ trốn .. chồng|nhà|khỏi
nhà .. tạm_lánh|an_toàn .. phụ nữ & cần|chồng|đánh|đêm_nay|trốn
bầm .. tím|dập
gãy .. mũi|tay|xương .. chồng|anh|đánh
túm|nắm|giật|kéo .. tóc
phá .. cửa & chồng|anh|ai|người|đang
đột nhập
có .. trộm .. trong|nhà
tấn công .. tôi|em|chúng|người
cướp .. tôi|giật|dao
la_hét|kêu_cứu|tiếng_hét .. hàng_xóm|phụ_nữ|bên_cạnh
hàng xóm .. la|hét|kêu_cứu|đánh .. vợ|cứu|hét`,
    trafficking: `
buôn .. người|bán_người
mua bán .. người
nô lệ
@boss .. giữ|lấy|thu|tịch_thu|cầm|không_trả|cất|tước .. hộ_chiếu|giấy_tờ|passport
giữ|lấy|thu|tịch_thu|cầm|lấy_mất|tước .. hộ_chiếu|passport|giấy_tờ & chủ|công_ty|môi_giới|họ|chúng|nợ|bọn
hộ_chiếu|giấy_tờ|passport .. bị|của_tôi .. giữ|lấy_mất|thu_giữ|tịch_thu & chủ|sếp|công|môi|họ|chúng|làm|bọn|nợ
không .. trả .. hộ_chiếu|giấy_tờ|passport|lại_hộ
ép|bắt|buộc|cưỡng|ép_buộc .. tôi|em|phải|làm|chúng|bán|chị|mình|con .. bán_dâm|mại_dâm|làm_việc|ăn_xin|trộm|tiếp_khách|gái|trồng|đi_làm|lao_động|cần_sa|ăn_cắp|dâm
bán dâm
mại dâm & ép|bắt|buộc|phải|trốn|nợ
mại dâm
tiếp khách
nhà chứa|thổ
trồng cần sa
lao động .. cưỡng|khổ_sai|không_lương
cưỡng bức .. lao_động|lao
ngủ|quan_hệ .. với .. khách|đàn_ông|nhiều
bán .. thân|thân_xác
nợ & đường_dây|đưa|chuyến|trả|làm|chủ|môi_giới|dọa|hết|bọn & dọa|đường_dây|chuyến|ép|bắt|không_được|trả_hết|làm_không|đưa|đe|mới|hộ_chiếu
trả nợ & làm|ép|bắt|bọn|chuyến|đưa|môi_giới|dọa & ép|bắt|bọn|chuyến|đưa|môi|dọa|hộ_chiếu|mới_được
làm .. trừ nợ
bọn|đường_dây|băng .. buôn|đưa_người .. dọa|đòi|ép|bắt
không .. được|cho .. ra_ngoài|ra|rời|đi|nghỉ|về|phép|chúng .. ngoài|khỏi|đâu|về & chủ|làm|xưởng|nhà_hàng|việc|quán|tiệm|công|canh|họ|nhà_máy|nail|hộ_chiếu|nơi
không .. cho .. chúng_tôi|tôi|em .. ra|rời|nghỉ|đi
bị .. giam|nhốt|canh_giữ|khóa_trong|giam_giữ & chủ|làm|xưởng|việc|tiệm|nhà|quán|bọn|căn|người
giam .. giữ|cầm|lỏng
canh .. gác|giữ|chừng & làm|ra|ngủ|chúng|suốt|ngày
ngủ|sống|ở .. tại|trong|luôn|ở .. xưởng|chỗ_làm|nhà_kho|công_trường|nhà_hàng|quán|nơi_làm|tiệm|kho & chủ|lương|hộ_chiếu|ra_ngoài|làm|không
không .. trả|được .. lương|tiền|công & hộ_chiếu|nhốt|dọa|ra_ngoài|ngủ|đánh|rời|trốn|giữ
16|18|17|20 tiếng|giờ .. ngày
bị|đem|đã bán
bán tôi|em|con .. cho|sang
bị .. bán .. sang|cho|qua|vào
lừa .. bán|sang|đưa
dọa|đe .. gia_đình|bố_mẹ|người_nhà & nợ|làm|trốn|tiền|bỏ|quê`,
    child: `
không .. trả|đưa .. con|cháu|bé .. về|lại
bé|cháu|trẻ .. khóc|một_mình .. một_mình|đường
con|bé|cháu .. đi_học .. chưa|không .. về
con|bé|cháu|đứa|em .. bị .. mất_tích|lạc|bắt_cóc|mất|bỏ_rơi|đánh|bạo_hành|xâm_hại|lạm_dụng|sờ|bỏ_đói|nhốt|đánh_đập|thầy|cô
mất tích
bị lạc
lạc .. con|mất_con|mẹ|mất
lạc mất
bắt cóc
bắt .. con|đưa_con .. đi|tôi & chồng|cũ|trái|nước
không .. tìm|thấy .. thấy|ra|được .. con|bé|cháu|đâu
không .. tìm thấy .. con|bé|cháu|em
con|bé|cháu .. chưa|không|vẫn .. về|về_nhà .. nhà|từ|đi|học
con|bé|cháu .. đi_đâu|biến_mất|bỏ_nhà|bỏ_trốn
thầy|cô|giáo|bố|cha|dượng|mẹ|chú|cậu|huấn|bảo_mẫu|ông|hàng_xóm|người_giữ .. đánh|sờ_soạng|sờ_mó|sờ_vào|xâm_hại|đụng_chạm|bạo_hành|đập|tát|dâm_ô .. con|bé|cháu|trẻ|đứa|em|mình|tôi
đánh .. con|bé|trẻ|cháu|đứa .. tôi|nhỏ|em|bé|mình|con
bố|mẹ|cha|dượng|ba .. đánh .. em|con|cháu|mình
sờ .. soạng|vào|mó|chỗ .. con|bé|vùng|em|chỗ|người|tôi|mình|kín
xâm hại .. trẻ|con|bé
dâm ô
vùng kín
em|con|cháu|mình|tôi .. 9|10|11|12|13|14|15|16|17 tuổi & một_mình|bỏ_nhà|đánh|không_nơi|ngoài_đường|trốn
9|10|11|12|13|14|15|16|17 tuổi & một_mình|không_có_bố|bỏ_nhà|lang_thang|sợ|không_nơi|ngoài_đường
vị thành niên & một_mình|đường|không
một mình .. không .. bố|cha|gia_đình
con|bé|trẻ|đứa|cháu .. một_mình|bị_nhốt|kẹt|mắc_kẹt|ở_nhà & nhà|xe|đường|khóc|giờ|đêm|phòng|ngày|ô_tô|từ|tắm|ngoài|mình
kẹt .. trong .. xe|phòng|thang|tắm & con|bé|cháu
trẻ_con|đứa_trẻ|đứa_bé|em_bé|con_hàng_xóm .. khóc|la|hét|bị_đánh & hàng_xóm|đêm|suốt|nhà_bên|liên|đánh
hàng xóm .. đánh|bỏ|nhốt|hành|bỏ_đói .. con|trẻ|đứa|cháu|bé
khóc .. suốt|cả_đêm|hàng_giờ & trẻ|bé|hàng_xóm|đứa
ép|bắt .. con_gái|em_gái|em|con .. lấy|cưới|kết_hôn & 14|15|13|16|tuổi
tảo hôn
nhặt|tìm_thấy|thấy .. em_bé|đứa_bé|trẻ|đứa_trẻ|bé_gái|bé_trai .. một_mình|bỏ_rơi|lạc|ngoài|khóc
trẻ .. bị .. bỏ_rơi|bỏ
ảnh .. khỏa_thân|nóng|nhạy_cảm & con|14|13|tuổi|dọa|tống|bé|em
người_lạ|đàn_ông|người_đàn_ông .. theo|dụ|chụp|nói_chuyện|tiếp_cận|rủ .. con|bé|trẻ|cháu
bỏ nhà .. đi|ra`,
    'police-at-door': `
đồng_phục|sắc_phục .. cửa|gõ|ngoài|đứng
hét|la|quát .. mở_cửa
sở_ngoại_kiều|di_trú|nhập_cư .. cửa|gõ|tới_bắt
cảnh_sát|công_an .. lục_soát|kiểm_tra|khám .. phòng|nhà|trại
cảnh_sát|công_an .. gõ|đập|đứng|đang|ở|trước|bấm|đến|ngoài|phá|vào|tới .. cửa|nhà|tôi|ngoài|chuông|bắt|đây|phòng|khám|trước|dưới
gõ_cửa|đập_cửa|trước_cửa|ngoài_cửa .. cảnh_sát|công_an
cảnh_sát|công_an|họ .. bắt|đưa|dẫn|giữ|còng|mang .. chồng|anh|tôi|em|bố|con|bạn|đi|chúng|mẹ|người|vợ|cả
bị .. bắt|cảnh_sát|công_an .. chồng|vừa|đi|rồi|bắt|tạm|giữ|sáng|đưa & cảnh_sát|công_an|chồng|anh|bố|bạn|em|vừa|con
chồng|anh|bố|em|con|bạn .. bị .. bắt|tạm_giữ|tạm_giam|trục_xuất|cảnh_sát
trục xuất .. tối_nay|ngay|hôm_nay|ngày_mai|bây_giờ|đêm|sáng|giờ|sân_bay|chúng|tôi|đang|mai|chuyến
tối_nay|hôm_nay|ngày_mai|bây_giờ|đêm_nay|sáng_mai|sắp|đang|sáng .. trục xuất
đưa .. ra sân bay
sân bay & trục_xuất|cảnh_sát|đưa
đến .. bắt|đưa .. chúng|tôi|gia|đi
muốn|đòi .. bắt|đưa .. chúng_tôi|tôi|chồng|cả .. đi
khám .. nhà|xét & cảnh_sát|công_an|họ
lục soát
lệnh .. khám|bắt
đột_kích|bố_ráp|vây_ráp
đồn .. cảnh_sát|công_an & tôi|đang|chồng|giữ|bị|anh
mở .. cửa & cảnh_sát|công_an
còng tay`,
    'homeless-tonight': `
không .. có|biết|còn|tìm .. chỗ|nơi|nhà|mái|giường|đâu .. ngủ|qua_đêm|trú|nương|tối_nay|đêm_nay
không .. chỗ|nơi .. ngủ|ở|nào|trú|qua|để|về
không .. biết .. ngủ|ở|đi|về|qua_đêm .. đâu
ngủ .. ở đâu .. tối_nay|đêm_nay
tối_nay|đêm_nay|hôm_nay .. ngủ|ở|không|đi|qua .. đâu|chỗ|đường|nơi|ngoài|đêm|có
ngủ .. ngoài|trong|ở|trên|dưới|tại|gầm .. đường|ga|công_viên|xe|ghế|cầu|trời|bến|lề|vỉa|lều|đá|nhà_ga|ngoài
ngủ ngoài
ngoài .. đường|trời & ngủ|tối|đêm|lạnh|con|không|đang|bị|sống|ở|lang
vô gia cư
không .. nhà .. cửa
đuổi .. ra|khỏi|tôi|chúng|em|mẹ .. đường|nhà|ngoài|khỏi|phòng
bị .. đuổi .. ra|khỏi|nhà|phòng
chủ nhà .. đuổi|thay .. khóa|ra|tôi|ổ
thay .. ổ_khóa|khóa
lạnh|rét|âm_độ|tuyết|cóng & ngoài|đường|ngủ|công_viên|ga|đêm & ngủ|ngoài_đường|không|vô_gia|công_viên|ghế
chết cóng|rét
cần .. chỗ|nơi .. ngủ|ở|trú .. tối|đêm|gấp|ngay|khẩn|hôm
chỗ .. ngủ .. tối|đêm|gấp|khẩn|qua
nơi .. trú .. ẩn|tạm|thân & đầy|đóng|tối|đêm|hết
trại|nhà_trọ|nơi_trú .. đầy|hết|đóng|không .. chỗ|cửa|nhận & đêm|tối|ngủ|đường
nhà_ga|bến_xe & ngủ|tối|đêm|kẹt & không|con|chỗ|đâu|ngủ
lang thang & đêm|con|đường|không|ngoài`,
  },
  harmless: `
phun .. thuốc
muốn chết .. luôn|mệt|mất
tiền|hóa_đơn|phí|bảo_hiểm .. xe cấp cứu
medical: lái xe cứu thương
poisoning: thuốc diệt ... nào|mua|bán
fire: bánh|cơm|thịt|cá|đồ_ăn .. cháy ..
luận_văn|phim|sách|bài|tiểu_luận .. về ...
violence,fire,medical: năm|tháng trước ...
violence,fire,medical: năm ngoái ...
suicide: mệt|đói|buồn_ngủ muốn chết
police-at-door: cảnh_sát ... hàng_xóm ... nhạc|ồn ..
child,violence: con|bé .. đánh|cắn bạn ..
police-at-door: bằng_lái|giấy_phép_lái|biển_số ...
police-at-door: cảnh_sát .. giữ .. bằng_lái|xe ..
trafficking: nợ tiền nhà|thuê ...
child,police-at-door: con|bé|cháu|tôi .. bị bắt_nạt ..
fire: hút ... khói ..
fire,poisoning: máy_báo|báo|cảm_biến|chuông .. khói|cháy|khí ..
fire: đốt .. lửa_trại|than|nướng ..
fire: bảo_hiểm|thiệt_hại|diễn_tập|bình .. cháy|hỏa_hoạn ..
violence,suicide: giấy_tờ|công_việc|nóng|ồn|thủ_tục ... giết tôi
suicide: không muốn sống ... ký_túc|chung|bố_mẹ|thành_phố|ở_đây|căn|nhà|đức|phòng
suicide: không .. nổi|được .. nữa ... tiền|trả|thuê
suicide: không trả .. nổi|được .. nữa
fire: hút .. thuốc ... khói
fire: khói ... thuốc_lá
violence: dọa|đe_dọa ... đuổi_việc|sa_thải|luật_sư|tăng|phạt|kiện
violence: tình_nguyện ... phụ_nữ
child: con|bé ... mất|quên ... áo|cặp|thẻ|sổ|răng|chìa
police-at-door: trường|giao_thông ... cảnh_sát
police-at-door: cảnh_sát ... trường|giao_thông
homeless-tonight: tình_nguyện|giúp|quyên_góp ... vô_gia_cư
bắt nạt|buộc
medical: năm_ngoái|năm_trước|tháng_trước|trước_đây ... tai_biến|đột_quỵ|nhồi_máu
medical: tai_biến|đột_quỵ ... phục_hồi|năm_ngoái|năm_trước
chết .. vì|đói|mệt|cười .. cười|tò_mò|buồn|chán|đói|nóng|mệt|ngạc
muốn chết & cười|mệt_vì|nóng|đói|học
cười .. chết
giết .. thời_gian|thì_giờ
điện_thoại|pin|máy_tính|laptop .. chết|hết_pin|hỏng
hóa_đơn|trả_tiền|chi_phí|bao_nhiêu|bảo_hiểm|phí|thanh_toán|miễn_phí ... cấp_cứu|cứu_hỏa|cứu_thương|bệnh_viện
cấp_cứu|cứu_hỏa|cứu_thương|bệnh_viện ... hóa_đơn|trả_tiền|chi_phí|bao_nhiêu|bảo_hiểm|phí|thanh_toán|tiền|miễn
nghề|học|làm|tình_nguyện|tuyển|việc|ausbildung|trở_thành ... cứu_hỏa|cảnh_sát|y_tá|cấp_cứu|cứu_thương|bảo_vệ|điều_dưỡng
lính_cứu_hỏa|cảnh_sát|y_tá ... nghề|học|tình_nguyện|tuyển|ausbildung|trở_thành|việc
lý lịch .. tư pháp
cảnh sát ... lý_lịch|xe_đạp|mất_cắp|giấy|trình_báo|khai_báo
mất|trộm|cắp|đánh_rơi .. xe_đạp|ví|điện_thoại|hộ_chiếu|túi|chìa|thẻ|giấy_tờ|vali
xe_đạp|ví|điện_thoại|hộ_chiếu|túi|chìa|thẻ|giấy_tờ|chó|mèo|bưu_kiện .. mất|bị_mất|trộm|lạc|cắp
hộ_chiếu|giấy_tờ ... đại_sứ|lãnh_sự|sở|cục|gia_hạn|hết_hạn|phòng_ngoại|quán|cơ_quan|tòa
đại_sứ|lãnh_sự|sở|cục|phòng_ngoại|cơ_quan ... hộ_chiếu|giấy_tờ
khóa|lớp|học|hội_thảo|hội .. sơ_cứu|tự_vệ|phòng_chống|bạo_lực|tự_tử
sơ cứu .. lớp|khóa|học
tự vệ
phim|tiểu_thuyết|sách|luận_văn|nghiên_cứu|thống_kê|bài_báo|triển_lãm|truyện|bài_luận ... tự_tử|giết|buôn|bạo_lực|cháy|hiếp|nô_lệ|mất_tích|chết|mại_dâm
tự_tử|bạo_lực|buôn|mại_dâm|nô_lệ ... phim|tiểu_thuyết|sách|phòng_chống|nghiên_cứu|thống_kê|luận|hội_thảo|tình_nguyện
báo .. khói|cháy|khí ... lắp|bắt_buộc|chủ_nhà|pin|mua|luật|ai|thay|phải
bảo hiểm ... cháy|hỏa_hoạn|tai_nạn|nổ
diễn_tập|bình .. cứu|chữa_cháy|cháy
pin|thuốc|sơn|dầu ... vứt|bỏ|tái_chế|đâu|rác
vứt|tái_chế ... pin|thuốc|sơn|dầu
hái .. nấm
gas|ga|khí ... hóa_đơn|hợp_đồng|công_ty|đồng_hồ|giá|nhà_cung
hóa_đơn|hợp_đồng|đồng_hồ ... gas|ga|khí
nhà thuốc .. trực|đêm|mở
hiệu thuốc .. trực|đêm|mở
khách_sạn|hostel|nhà_nghỉ|airbnb ... đêm|ngủ
đêm|ngủ ... khách_sạn|hostel|nhà_nghỉ|airbnb
tình_nguyện|quyên_góp|giúp|tặng ... vô_gia_cư|tị_nạn|người_nghèo
ghế .. trẻ_em|ô_tô
tiền .. trẻ_em|con
con|bé .. không|khó .. ngủ
`,
}
